using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class UndefinedVariable() : Rule(new()
{
    Id = "CNS8066",
    Title = "Instruction uses an undefined variable",
    MessageFormat = "'{0}' is undefined here and expands to an empty string; {1}",
    Category = Categories.Building,
    Description = "An undefined variable expands to an empty string without an error. Arguments declared before FROM are not visible in a stage that does not declare them again.",
    Remediation = "Declare the argument in the stage with ARG, or correct its name.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["buildkit:UndefinedVar"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            // A base image may set any variable, so only global arguments and variables in stages from scratch are certainly undefined.
            var globals = new HashSet<string>(GlobalArguments.Of(context.Node).Select(a => a.Key.RawText), StringComparer.Ordinal);
            foreach (var (stage, root, inherited) in Stages.WithInherited(context.Node, Stages.Declared, StringComparer.OrdinalIgnoreCase))
                Check(context, stage, root.IsScratch, globals, inherited.ToBuilder());
        });

    private static void Check(RuleContext<DockerfileDocument> context, BuildStage stage, bool isFromScratch, HashSet<string> globals, ImmutableHashSet<string>.Builder defined)
    {
        var document = context.Node;
        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var instruction in stage.Instructions)
        {
            foreach (var (text, mayDefine) in ExpandedTexts.Of(instruction))
            {
                foreach (var variable in VariableReference.FindIn(text, document.Root.Escape))
                {
                    if (variable.HasAlternative || defined.Contains(variable.Name) || GlobalArguments.Predefined.Contains(variable.Name))
                        continue;
                    var advice = Advice(instruction, variable.Name, globals, isFromScratch && !mayDefine);
                    if (advice is null)
                        continue;
                    var diagnostic = context.CreateDiagnostic(new Location(document, variable.Span), variable.Name, advice);
                    // One declaration covers all later uses.
                    context.Report(IsDeclarable(variable.Name, globals) && declared.Add(variable.Name) ? diagnostic with { Fixes = [GlobalArguments.Declare(instruction, variable.Name)] } : diagnostic);
                }
            }

            defined.UnionWith(Stages.Declared(instruction));
        }
    }

    private static bool IsDeclarable(string name, HashSet<string> globals) => globals.Contains(name) || GlobalArguments.Automatic.Contains(name);

    private static string? Advice(InstructionSyntax instruction, string name, HashSet<string> globals, bool isCertain)
    {
        if (IsDeclarable(name, globals))
            return $"add 'ARG {name}' to the stage";
        if (instruction is EnvInstructionSyntax env && env.Variables.FirstOrDefault(v => AreSwapped(v.Key.RawText, name)) is { } meant)
            return $"did you mean '{meant.Key.RawText}'?";
        return isCertain ? "declare it with ARG or ENV, or correct its name" : null;
    }

    // "ENV PATH=$PAHT:/tools": two transposed letters, a name that no image sets.
    private static bool AreSwapped(string name, string other)
    {
        if (name.Length != other.Length || name.Length < 4)
            return false;
        var at = 0;
        while (at < name.Length && name[at] == other[at])
            at++;
        return at + 1 < name.Length && name[at] == other[at + 1] && name[at + 1] == other[at] && string.CompareOrdinal(name, at + 2, other, at + 2, name.Length) == 0;
    }
}
