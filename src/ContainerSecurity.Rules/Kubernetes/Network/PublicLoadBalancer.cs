using ContainerSecurity.Data;
using ContainerSecurity.Rules.Kubernetes.Network.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class PublicLoadBalancer() : Rule(new()
{
    Id = "CNS4002",
    Title = "Load balancer is open to every address",
    MessageFormat = "{0} requests a load balancer that is open to every address; make it internal or set loadBalancerSourceRanges",
    Category = Categories.Network,
    Description = "The cloud provider gives such a Service a public IP address that accepts traffic from everywhere.",
    Remediation = "Set loadBalancerSourceRanges, or the provider's annotation for an internal load balancer.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:exposed-services", "kubescape:C-0256", "kics:26763a1c", "azpolicy:3fc4dc25-5baf-40d8-9b05-7fe74c1bc64e"],
    Standards = ["OWASP-K8S:K07", "CWE-668"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var service = context.Node;
                if (service.Get("spec", "type") is DataScalar { Text: "LoadBalancer" } type
                    && !service.IsPartial
                    && !InternalAnnotations.Restrict(service))
                    context.Report(type.Location, service.Identity);
            },
            "Service");
}
