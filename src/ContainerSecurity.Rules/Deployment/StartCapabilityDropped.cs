using System.Linq;
using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class StartCapabilityDropped() : Rule(new()
{
    Id = "CNS2125",
    Title = "Container drops capabilities that the image needs",
    MessageFormat = "Container '{0}' drops {1}, which {2} needs to switch from root to another user; add them back, or run the image as a non-root user",
    Category = Categories.Privileges,
    Description = "A server that starts as root and switches to another user exits when it lacks the capabilities to change its user or the owner of files.",
    Remediation = "Use an image that runs as a non-root user from the start, such as nginx-unprivileged; otherwise add the named capabilities.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Containers,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterLinkedContainerAction(static (context, image) =>
        {
            var container = context.Node;
            if (!container.Command.IsEmpty || ImageUser.Of(container, image) is not { IsRoot: true } || UserSwitch.Of(image) is not { } change)
                return;
            var dropped = change.Capabilities.Select(c => (Name: c, Drop: CapabilityChanges.Drop(container.Security, c))).Where(c => c.Drop is not null).ToList();
            if (dropped.Count > 0)
                context.Report(dropped[0].Drop!.Value.Location, [change.Location], Names.Of(container), string.Join(", ", dropped.Select(d => d.Name)), change.Program);
        });
}
