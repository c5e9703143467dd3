using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class PortNameDouble() : Rule(new()
{
    Id = "CNS9031",
    Title = "A port's name is given twice",
    MessageFormat = "The port name '{0}' is given twice in the container '{1}'; give each port a name of its own",
    Category = Categories.Manifests,
    Description = "A Service or probe that asks for the name gets one of the two, and some tools refuse the object.",
    Remediation = "Give each port a name of its own.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = Platforms.Kubernetes,
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
