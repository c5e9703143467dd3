using System.Linq;
using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class StartCapabilityDropped() : Rule(new()
{
    Id = "CNS2125",
    Title = "Capabilities are dropped that the program needs to start",
    MessageFormat = "Container '{0}' drops {1}, without which {2} cannot leave root and ends; add them back, or let the image run as another user from the start",
    Category = Categories.Privileges,
    Description = "A server that starts as root to hand its work to another user needs the rights to change its user and the owner of files.",
    Remediation = "Let the image run as a user without rights from the start, such as nginx-unprivileged does; otherwise add the capabilities that are named.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = Platforms.Containers,
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
