using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class ChangeDirectoryInSubshell() : Rule(new()
{
    Id = "CNS8025",
    Title = "cd is used inside a subshell or loop",
    MessageFormat = "'{0}' changes the directory for a part of the script; use WORKDIR if the whole instruction runs there",
    Category = Categories.Building,
    Description = "In a subshell, a command substitution, a function or a loop, the change applies to that part of the script. This is correct when a script works in several directories.",
    Remediation = "Use WORKDIR if the whole instruction runs in that directory; otherwise keep it.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3003", "trivy:DS-0013"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Owner is RunInstructionSyntax && context.Node.NameWord is { } word && ChangeDirectory.IsChange(context.Node) && ChangeDirectory.IsContained(context.Node))
                context.Report(word.Location, word.StaticText);
        });
}
