using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class ServiceSelectsNothing() : Rule(new()
{
    Id = "CNS4015",
    Title = "Service selects no pods",
    MessageFormat = "{0} selects no pods in the analyzed manifests; correct its selector",
    Category = Categories.Network,
    Description = "Requests to the Service fail, or an unrelated pod with these labels answers them.",
    Remediation = "Make the selector match the labels of the pods.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:dangling-service", "kube-score:service-targets-pod", "kubescape:C-0293", "kics:3ca03a61"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            if (!WholeSet.HasAllPods(context.Documents))
                return;
            // Another unit may bring the pods.
            var pods = new PodIndex(context.Documents.Surroundings);
            foreach (var service in context.Documents.ObjectsOfKind("Service"))
            {
                if (context.Documents.Workloads.Length > 0
                    && WholeSet.NamespaceOf(service.Namespace) is { } place
                    && LabelSelector.ReadMap(service.Get("spec", "selector")) is { } selector
                    && service.Get("spec", "type") is not DataScalar { Text: "ExternalName" }
                    && pods.Selects(place, selector) == false)
                    context.Report(service.Location, service.Identity);
            }
        });
}
