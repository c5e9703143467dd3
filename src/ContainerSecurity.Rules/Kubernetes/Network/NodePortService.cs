using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Network;

/// <summary>CNS4001: a Service opens a port on every node.</summary>
public sealed class NodePortService : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS4001",
        Title = "A Service opens a port on every node",
        MessageFormat = "{0} opens a port on every node; use ClusterIP behind an Ingress or Gateway",
        Category = Categories.Network,
        Description = "A NodePort is open on each node of the cluster, past every load balancer and its rules.",
        Remediation = "Use ClusterIP, and let an Ingress or Gateway take requests from outside.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["kube-linter:exposed-services", "kube-score:service-type", "kubescape:C-0256", "kics:845acfbe"],
        Standards = ["OWASP-K8S:K07", "CWE-668"],
        HelpLink = RuleHelp.Link("CNS4001"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.Get("spec", "type") is DataScalar { Text: "NodePort" } type)
                    context.Report(Descriptor, type.Location, context.Node.Identity);
            },
            "Service");
}
