using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Rules.Building;

/// <summary>CNS8066: an instruction uses a variable that is certainly not set.</summary>
public sealed class UndefinedVariable : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8066",
        Title = "An instruction uses a variable that is not set",
        MessageFormat = "'{0}' is not set here, so it is empty; {1}",
        Category = Categories.Building,
        Description = "A variable that is not set is replaced by nothing, without a word. Arguments declared before FROM are not seen in a stage that does not declare them again.",
        Remediation = "Declare the argument in the stage with ARG, or correct its name.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["buildkit:UndefinedVar"],
        HelpLink = RuleHelp.Link("CNS8066"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            var stage = context.Node;
            var document = (DockerfileDocument)stage.Document;
            var root = stage;
            var defined = new HashSet<string>(GlobalArguments.Predefined, StringComparer.OrdinalIgnoreCase);
            while (root.BaseStage is { } parent)
            {
                root = parent;
                defined.UnionWith(parent.Declarations.Select(d => d.Name.Value ?? ""));
            }

            // An image may set any variable; only what was declared for FROM alone is certainly missing, or what nothing at all can have set.
            var globals = new HashSet<string>(GlobalArguments.Of(document).Select(a => a.Key.RawText), StringComparer.Ordinal);
            foreach (var instruction in stage.Instructions)
            {
                foreach (var (text, mayDefine) in ExpandedTexts.Of(instruction))
                {
                    foreach (var variable in VariableReference.FindIn(text, document.Root.Escape))
                    {
                        if (variable.HasAlternative || defined.Contains(variable.Name))
                            continue;
                        if (globals.Contains(variable.Name) || GlobalArguments.Automatic.Contains(variable.Name))
                            context.Report(Descriptor, new Location(document, variable.Span), variable.Name, $"add 'ARG {variable.Name}' to the stage");
                        else if (instruction is EnvInstructionSyntax own && own.Variables.FirstOrDefault(v => AreSwapped(v.Key.RawText, variable.Name)) is { } meant)
                            context.Report(Descriptor, new Location(document, variable.Span), variable.Name, $"'{meant.Key.RawText}' may be meant");
                        else if (root.IsScratch && !mayDefine)
                            context.Report(Descriptor, new Location(document, variable.Span), variable.Name, "declare it with ARG or ENV, or correct its name");
                    }
                }

                if (instruction is ArgInstructionSyntax arg)
                    defined.UnionWith(arg.Declarations.Select(d => d.Key.RawText));
                else if (instruction is EnvInstructionSyntax env)
                    defined.UnionWith(env.Variables.Select(d => d.Key.RawText));
            }
        });

    // "ENV PATH=$PAHT:/tools": two letters that changed places, which no image has a variable for.
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
