using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class ChangeDirectoryInSubshell() : Rule(new()
{
    Id = "CNS8025",
    Title = "cd is used in a subshell",
    MessageFormat = "'cd' changes the folder for a part of the script; where all of it belongs there, write WORKDIR",
    Category = Categories.Building,
    Description = "In a subshell, a substitution, a function or a loop the change ends with that part. It is right where a script works in several folders.",
    Remediation = "Write WORKDIR where the whole instruction works in the folder; otherwise leave it.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["hadolint:DL3003", "trivy:DS-0013"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Instruction is RunInstructionSyntax && context.Node is { Name: "cd", NameWord: { } word } && ChangeDirectory.IsContained(context.Node))
                context.Report(word.Location);
        });
}
