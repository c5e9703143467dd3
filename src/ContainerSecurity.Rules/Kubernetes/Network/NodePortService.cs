using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class NodePortService() : Rule(new()
{
    Id = "CNS4001",
    Title = "Service has the type NodePort",
    MessageFormat = "{0} opens a port on every node; use ClusterIP behind an Ingress or Gateway",
    Category = Categories.Network,
    Description = "A NodePort is open on every node of the cluster and bypasses load balancers and their filters.",
    Remediation = "Use ClusterIP, and expose the Service through an Ingress or Gateway.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:exposed-services", "kube-score:service-type", "kubescape:C-0256", "kics:845acfbe"],
    Standards = ["OWASP-K8S:K07", "CWE-668"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.Get("spec", "type") is DataScalar { Text: "NodePort" } type)
                    context.Report(type.Location, context.Node.Identity);
            },
            "Service");
}
