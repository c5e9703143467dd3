using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class IngressBackendOldForm() : Rule(new()
{
    Id = "CNS4052",
    Title = "Ingress backend uses removed fields",
    MessageFormat = "{0} sets the backend with {1}, which networking.k8s.io/v1 does not have; use service.name and service.port",
    Category = Categories.Network,
    Description = "The API server rejects the object, or drops the field and leaves the path without a backend.",
    Remediation = "Set backend.service.name and backend.service.port.number or backend.service.port.name.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-score:ingress-targets-service"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (!context.Node.ApiVersion.Is("networking.k8s.io/v1"))
                    return;
                var backends = context.Node.Get("spec", "rules").Mappings().SelectMany(rule => rule.Get("http", "paths").Mappings()).Select(path => path["backend"]).Append(context.Node.Get("spec", "defaultBackend"));
                foreach (var backend in backends.OfType<DataMapping>())
                {
                    if ((backend.Find("serviceName") ?? backend.Find("servicePort")) is { } old)
                        context.Report(old.Key.Location, context.Node.Identity, old.Key.Text);
                }
            },
            "Ingress");
}
