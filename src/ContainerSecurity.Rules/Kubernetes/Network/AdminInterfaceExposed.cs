using System.Linq;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Kubernetes.Network.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class AdminInterfaceExposed() : Rule(new()
{
    Id = "CNS4025",
    Title = "Admin interface is exposed outside the cluster",
    MessageFormat = "{0} exposes {1} of {2} outside the cluster; use ClusterIP and kubectl port-forward",
    Category = Categories.Network,
    Description = "The interface controls a cluster, a database or other machines, and by default has no password or a well-known one. Attackers constantly scan for such interfaces.",
    Remediation = "Change the Service to ClusterIP, and access it with kubectl port-forward or through an authenticating proxy.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0021", "kubescape:C-0274"],
    Standards = ["OWASP-K8S:K07", "CWE-668"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            if (!context.Documents.Workloads.Any(workload => AdminInterfaces.Of(workload) is not null))
                return;
            var pods = new PodIndex(context.Documents);
            foreach (var service in context.Documents.ObjectsOfKind("Service"))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (!Routes.IsOpen(service) || WholeSet.NamespaceOf(service.Namespace) is not { } place || LabelSelector.ReadMap(service.Get("spec", "selector")) is not { } selector)
                    continue;
                foreach (var workload in pods.Select(place, selector).Where(workload => selector.Matches(workload.PodLabels) == true))
                {
                    if (AdminInterfaces.Of(workload) is not { } what)
                        continue;
                    context.Report(service.Get("spec", "type")!.Location, [workload.Location], service.Identity, what, Names.Of(workload));
                    break;
                }
            }
        });
}
