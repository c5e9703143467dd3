using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class TillerService() : Rule(new()
{
    Id = "CNS9043",
    Title = "Service exposes Tiller of Helm 2",
    MessageFormat = "{0} exposes Tiller to the whole cluster; migrate to Helm 3 and remove it",
    Category = Categories.Manifests,
    Description = "Tiller accepts unauthenticated requests by default and usually runs as cluster-admin, so any pod that can reach it controls the cluster.",
    Remediation = "Delete the Service and Tiller, and use Helm 3, which has no component in the cluster.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_44", "kics:8b862ca9"],
    Standards = ["OWASP-K8S:K01", "CWE-306"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var service = context.Node;
                var selector = (service.Get("spec", "selector") as DataMapping)?.Entries.Select(e => (e.Key.Text, (e.Value.Resolved as DataScalar)?.Text)) ?? [];
                var labels = service.Labels.Select(l => (l.Key, l.Value.Value));
                if (service.Name.Is("tiller-deploy") || labels.Concat(selector).Any(pair => pair is ("name" or "app", "tiller")))
                    context.Report(service.Location, service.Identity);
            },
            "Service");
}
