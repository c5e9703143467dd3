using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class GlobalArgumentInRun() : Rule(new()
{
    Id = "CNS8028",
    Title = "RUN uses an undeclared global ARG",
    MessageFormat = "'{0}' is declared before FROM only and is empty here; add 'ARG {0}' to the stage",
    Category = Categories.Building,
    Description = "An ARG before the first FROM is only visible to FROM instructions. In a stage the variable is empty, and the command downloads the wrong version or removes the wrong directory without an error.",
    Remediation = "Repeat the ARG, without a value, in every stage that uses it.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
    HasFix = true,
})
{
    private static readonly string[] Setters = ["read ", "source ", ". /", ". ./", "eval ", "getopts ", "printf -v", "mapfile "];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            var globals = new HashSet<string>(GlobalArguments.Of(context.Node).Select(a => a.Key.RawText), StringComparer.Ordinal);
            if (globals.Count == 0)
                return;
            // A stage inherits the arguments of the stage that it is built from.
            foreach (var (stage, root, inherited) in Stages.WithInherited(context.Node, Stages.Declared, StringComparer.Ordinal))
            {
                var defined = inherited.ToBuilder();
                foreach (var instruction in stage.Instructions)
                {
                    if (instruction is RunInstructionSyntax { Script: { IsComplete: true, Dialect: ShellDialect.Posix or ShellDialect.Bash } script })
                        Check(context, script, root, globals, defined);
                    defined.UnionWith(Stages.Declared(instruction));
                }
            }
        });

    private static void Check(RuleContext<DockerfileDocument> context, ShellScript script, BuildStage root, HashSet<string> globals, ImmutableHashSet<string>.Builder defined)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in script.Commands.Where(c => c.Script == script).SelectMany(c => c.Words).SelectMany(w => w.Parts))
        {
            if (part is not { Kind: ShellWordPartKind.Parameter, Name: { } name } || !globals.Contains(name) || defined.Contains(name) || reported.Contains(name))
                continue;
            if (part.Text != "$" + name && part.Text != "${" + name + "}")
                continue;
            if (MaySet(script.Text.Text, name) || MayComeWithImage(root, name))
                continue;
            reported.Add(name);
            context.Report(part.Location, GlobalArguments.Declare((InstructionSyntax)script.Owner!, name), name);
        }
    }

    // An assignment in any form, or a command that can set arbitrary variables.
    private static bool MaySet(string script, string name) =>
        script.Contains(name + "=", StringComparison.Ordinal) || script.Contains("for " + name, StringComparison.Ordinal)
        || Setters.Any(s => script.Contains(s, StringComparison.Ordinal));

    // Language images set their own version variable, such as NODE_VERSION.
    private static bool MayComeWithImage(BuildStage root, string name)
    {
        if (root.IsScratch || !name.EndsWith("_VERSION", StringComparison.Ordinal))
            return false;
        var repository = root.BaseImage?.Repository.Value ?? "";
        var word = repository.Substring(repository.LastIndexOf('/') + 1);
        var language = name.Substring(0, name.Length - "_VERSION".Length);
        return word.Length == 0 || language.StartsWith(word, StringComparison.OrdinalIgnoreCase) || word.StartsWith(language, StringComparison.OrdinalIgnoreCase)
            || (repository.StartsWith("dotnet/", StringComparison.Ordinal) && language is "DOTNET" or "ASPNET" or "DOTNET_SDK");
    }
}
