using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class LoadBalancerWithoutCertificate() : Rule(new()
{
    Id = "CNS4053",
    Title = "AWS load balancer has no certificate on 443",
    MessageFormat = "{0} opens port 443 on the load balancer without a certificate; set the annotation service.beta.kubernetes.io/aws-load-balancer-ssl-cert",
    Category = Categories.Network,
    Description = "With the backend protocol http the load balancer must terminate TLS. Without a certificate it forwards plain text on port 443.",
    Remediation = "Set service.beta.kubernetes.io/aws-load-balancer-ssl-cert to the ARN of an ACM certificate.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Kubernetes,
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
