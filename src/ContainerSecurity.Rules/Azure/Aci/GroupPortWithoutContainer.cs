using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupPortWithoutContainer() : Rule(new()
{
    Id = "CNS4213",
    Title = "Container group exposes an undeclared port",
    MessageFormat = "Container group '{0}' exposes port {1}, which none of its containers declares; remove the port or declare it on a container",
    Category = Categories.Network,
    Description = "A port that is unused today exposes any process that happens to listen on it tomorrow.",
    Remediation = "Keep the ports of ipAddress and of the containers the same.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:NS-1"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            var group = context.Node;
            var own = group.Workload.Containers.Where(c => c.Role == ContainerRole.Main).SelectMany(c => c.Ports).ToList();
            // An unknown list of ports yields no ports.
            if (group.Workload.IsPartial || own.Count == 0 || own.Any(p => !p.Number.IsKnown) || HasUnknownPorts(group))
                return;
            var declared = new HashSet<int>(own.Select(p => p.Number.Value));
            foreach (var port in group.Ports)
            {
                if (port.Number.IsKnown && !declared.Contains(port.Number.Value))
                    context.Report(port.Location, group.Resource.Identity.Name, port.Number.Value);
            }
        });

    private static bool HasUnknownPorts(ContainerGroup group) =>
        Setting.Of(group.Resource, "properties.containers").IsUnknown
        || group.Workload.Containers.Any(c => Setting.In(c.Node, c.Location, "properties.ports").IsUnknown);
}
