using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class LoadBalancerWithoutCertificate() : Rule(new()
{
    Id = "CNS4053",
    Title = "A load balancer of AWS answers on 443 without a certificate",
    MessageFormat = "{0} opens port 443 at a load balancer without a certificate; set the annotation service.beta.kubernetes.io/aws-load-balancer-ssl-cert",
    Category = Categories.Network,
    Description = "With the backend protocol http the load balancer itself has to end TLS, and without a certificate it passes plain text on.",
    Remediation = "Name a certificate of ACM in service.beta.kubernetes.io/aws-load-balancer-ssl-cert.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kubescape:C-0231"],
    Standards = ["OWASP-K8S:K07", "CWE-319"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var service = context.Node;
                var protocol = service.Annotations.FirstOrDefault(a => a.Key == "service.beta.kubernetes.io/aws-load-balancer-backend-protocol").Value;
                if (service.Get("spec", "type") is not DataScalar { Text: "LoadBalancer" } || !protocol.Is("http") || service.Annotations.Any(a => a.Key == "service.beta.kubernetes.io/aws-load-balancer-ssl-cert"))
                    return;
                foreach (var port in service.Get("spec", "ports").Mappings())
                {
                    if (port["port"] is DataScalar number && number.AsInteger() == 443)
                        context.Report(number.Location, service.Identity);
                }
            },
            "Service");
}
