using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class TillerService() : Rule(new()
{
    Id = "CNS9043",
    Title = "Tiller has a Service",
    MessageFormat = "{0} makes Tiller known to the whole cluster; move to Helm 3",
    Category = Categories.Manifests,
    Description = "Tiller does what it is asked by anyone who reaches it, with full rights as a rule.",
    Remediation = "Delete the Service and Tiller; Helm 3 needs nothing in the cluster.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.5,
    AppliesTo = Platforms.Kubernetes,
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
