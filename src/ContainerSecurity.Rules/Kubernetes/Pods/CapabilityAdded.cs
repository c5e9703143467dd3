using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class CapabilityAdded() : Rule(new()
{
    Id = "CNS2093",
    Title = "Capability NET_BIND_SERVICE is added",
    MessageFormat = "Container '{0}' adds NET_BIND_SERVICE; listen on port 1024 or higher and remove it",
    Category = Categories.Privileges,
    Description = "NET_BIND_SERVICE is the only capability that the restricted Pod Security Standard allows. A program that listens on port 1024 or higher does not need it, and a Service can map the port.",
    Remediation = "Listen on port 1024 or higher and remove the capability.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 1.0,
    AppliesTo = InputKinds.Containers,
    Equivalents = ["trivy:KSV-0022", "checkov:CKV_K8S_25"],
    Standards = ["NSA:Pod security", "OWASP-K8S:K01"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            foreach (var capability in context.Node.Security.AddedCapabilities)
            {
                if (capability.IsKnown && Capabilities.Normalize(capability.Value!) == "NET_BIND_SERVICE")
                    context.Report(capability.Location, Names.Of(context.Node));
            }
        });
}
