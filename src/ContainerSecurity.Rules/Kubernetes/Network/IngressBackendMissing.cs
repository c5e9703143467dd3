using ContainerSecurity.Rules.Kubernetes.Network.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class IngressBackendMissing() : Rule(new()
{
    Id = "CNS4050",
    Title = "Ingress backend Service does not exist",
    MessageFormat = "{0} routes to {1}, which is not in the analyzed manifests; correct the name or port",
    Category = Categories.Network,
    Description = "Requests to this route fail. Anyone who later creates a Service with that name receives them.",
    Remediation = "Set the backend to a Service in the same namespace and one of its ports.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:dangling-ingress", "kube-score:ingress-targets-service", "kubescape:C-0298"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var services = ServiceIndex.Create(context.Documents);
            foreach (var ingress in context.Documents.ObjectsOfKind("Ingress"))
            {
                foreach (var backend in IngressBackends.Of(ingress))
                {
                    if (services.Misses(ingress, backend.Name, backend.Port) is { } missing)
                        context.Report(missing.Location, ingress.Identity, backend);
                }
            }
        });
}
