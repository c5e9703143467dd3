using ContainerSecurity.Data;
using ContainerSecurity.Rules.Kubernetes.Network.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class IngressWithoutTls() : Rule(new()
{
    Id = "CNS4004",
    Title = "Ingress has no TLS",
    MessageFormat = "{0} has no spec.tls; add it with the hosts and the certificate's Secret",
    Category = Categories.Network,
    Description = "Without TLS, passwords and session cookies cross the network in plain text.",
    Remediation = "Add spec.tls with the hosts and the Secret that holds the certificate.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.3,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "polaris:tlsSettingsMissing", "kubescape:C-0263", "azpolicy:1a5b4dca-0b6f-4cf5-907c-56316bc1bf3d",
        "defender:Kubernetes clusters should be accessible only over HTTPS",
    ],
    Standards = ["CIS-AKS:5.4.5", "OWASP-K8S:K07", "CWE-319"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var ingress = context.Node;
                if (!ingress.IsPartial && ingress.Get("spec") is DataMapping && ingress.Get("spec", "tls") is not (DataScalar { IsNull: false } or DataSequence { Items.IsEmpty: false }) && !IngressCertificates.AreAnnotated(ingress))
                    context.Report(ingress.Location, ingress.Identity);
            },
            "Ingress");
}
