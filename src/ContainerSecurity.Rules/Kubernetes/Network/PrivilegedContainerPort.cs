using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class PrivilegedContainerPort() : Rule(new()
{
    Id = "CNS4018",
    Title = "A container listens on a port below 1024",
    MessageFormat = "Container '{0}' listens on port {1}; use one from 1024 on",
    Category = Categories.Network,
    Description = "Ports below 1024 ask for a capability or for root in many images.",
    Remediation = "Let the process listen on a port from 1024 on, and map it in the Service.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kube-linter:privileged-ports", "trivy:KSV-0117"],
    Standards = ["OWASP-K8S:K01", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            foreach (var port in context.Node.Ports)
            {
                if (port.Number is { IsKnown: true, Value: > 0 and < 1024 })
                    context.Report(port.Number.Location, Names.Of(context.Node), port.Number.Value);
            }
        });
}
