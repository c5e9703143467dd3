using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class PortNameDouble() : Rule(new()
{
    Id = "CNS9031",
    Title = "Port name is used more than once",
    MessageFormat = "Port name '{0}' is used more than once in container '{1}'; give each port its own name",
    Category = Categories.Manifests,
    Description = "The API server rejects a container whose ports share a name, so the deployment fails.",
    Remediation = "Give each port its own name.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-score:container-ports-check"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var port in context.Node.Ports.Where(p => p.Name.IsKnown && context.Node.Workload.Platform == WorkloadPlatform.Kubernetes))
            {
                if (!names.Add(port.Name.Value!.Trim()))
                    context.Report(port.Name.Location, port.Name.Value, Names.Of(context.Node));
            }
        });
}
