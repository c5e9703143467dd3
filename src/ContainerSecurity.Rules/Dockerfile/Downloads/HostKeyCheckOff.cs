using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Downloads.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class HostKeyCheckOff() : Rule(new()
{
    Id = "CNS1065",
    Title = "SSH host key verification is turned off",
    MessageFormat = "'{0}' accepts any SSH host key; remove it and add the server's key to known_hosts",
    Category = Categories.SupplyChain,
    Description = "Without a known host key, anyone between the build or the container and the server can answer in its place, deliver other code and read what is sent.",
    Remediation = "Remove the setting, and add the published host key of the server to a known_hosts file in the build context.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image | InputKinds.Project,
    Standards = ["CIS-DOCKER:4.11", "CWE-295", "CWE-322"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterEnvironmentVariableAction(static context =>
        {
            if (context.Node is { Name: { IsKnown: true, Value: { } name }, Value: { IsKnown: true, Value: { } value } } variable && HostKeyChecks.OfVariable(name, value) is { } setting)
                context.Report(variable.Name.Location, setting);
        });
        context.RegisterShellCommandAction(static context =>
        {
            if (HostKeyChecks.OfCommand(context.Node) is var (setting, span))
                context.Report(new Location(context.Node.Script.Document, span), setting);
        });
        context.RegisterInstructionAction<InstructionSyntax>(static context =>
        {
            // RUN hands its heredocs to a command.
            foreach (var heredoc in context.Node is CopyInstructionSyntax or AddInstructionSyntax ? context.Node.Heredocs : [])
            {
                if (HostKeyChecks.Find(heredoc.Body.Text) is { } match)
                    context.Report(new Location(context.Node.Document, heredoc.Body.MapSpan(match.Index, match.Length)), match.Value);
            }
        });
    }
}
