using System.Linq;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Kubernetes.Network.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class AdminInterfaceExposed() : Rule(new()
{
    Id = "CNS4025",
    Title = "An interface for administrators is reached from outside the cluster",
    MessageFormat = "{0} opens {1} of {2} to every address; leave it inside the cluster and use kubectl port-forward",
    Category = Categories.Network,
    Description = "The interface rules a cluster, a database or other machines, and as it comes it asks for no password or for a well-known one. Attackers look for such addresses all day.",
    Remediation = "Make the Service a ClusterIP, and reach it by kubectl port-forward or through a proxy that asks who is there.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = Platforms.Kubernetes,
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
                foreach (var workload in pods.Select(place, selector).Where(workload => selector.Matches(workload.Labels) == true))
                {
                    if (AdminInterfaces.Of(workload) is not { } what)
                        continue;
                    context.Report(service.Get("spec", "type")!.Location, [workload.Location], service.Identity, what, Names.Of(workload));
                    break;
                }
            }
        });
}
