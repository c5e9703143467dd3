using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class PrivilegedContainerPort() : Rule(new()
{
    Id = "CNS4018",
    Title = "Container listens on a privileged port",
    MessageFormat = "Container '{0}' listens on the privileged port {1}; use port 1024 or higher",
    Category = Categories.Network,
    Description = "Ports below 1024 require root or the capability NET_BIND_SERVICE in many images.",
    Remediation = "Listen on port 1024 or higher, and map the port in the Service.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
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
