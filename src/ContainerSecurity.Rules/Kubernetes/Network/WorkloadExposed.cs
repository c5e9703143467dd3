using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Kubernetes.Network.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class WorkloadExposed() : Rule(new()
{
    Id = "CNS4024",
    Title = "Workload is reachable from outside the cluster",
    MessageFormat = "{0} is reachable from outside the cluster through {1}; confirm that this is intended",
    Category = Categories.Network,
    Description = "Workloads that are reachable from outside are where attacks start. They need least privilege, current images and a NetworkPolicy first.",
    Remediation = "Confirm that the workload is meant to be exposed, and harden it first.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0256", "kubescape:C-0266", "kics:69bbc5e3"],
    Standards = ["OWASP-K8S:K07", "CWE-668"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var pods = new PodIndex(context.Documents);
            var seen = new HashSet<Workload>();
            var selected = new HashSet<(string, string)>();
            var services = new HashSet<(string, string)>();
            foreach (var (route, place, name) in Routes.Find(context.Documents).Where(way => services.Add((way.Namespace, way.Service))))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                foreach (var service in WholeSet.Find(context.Documents, "Service", place, name))
                {
                    var labels = service.Get("spec", "selector");
                    // Services with the same selector are checked once.
                    if (LabelSelector.ReadMap(labels) is not { } selector || !selected.Add((place, labels!.Location.Text)))
                        continue;
                    foreach (var workload in pods.Select(place, selector).Where(workload => selector.Matches(workload.PodLabels) == true && seen.Add(workload)))
                    {
                        context.Report(workload.Location, [route.Location], Names.Of(workload), route.Identity);
                    }
                }
            }
        });
}
