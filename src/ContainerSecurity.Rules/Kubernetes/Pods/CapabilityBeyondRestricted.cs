using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class CapabilityBeyondRestricted() : Rule(new()
{
    Id = "CNS2011",
    Title = "Capability other than NET_BIND_SERVICE is added",
    MessageFormat = "Container '{0}' adds the capability {1}, which the restricted Pod Security Standard does not allow; remove it",
    Category = Categories.Privileges,
    Description = "The restricted Pod Security Standard only allows NET_BIND_SERVICE, which lets a process listen on ports below 1024.",
    Remediation = "Remove the capability. For a port below 1024, add NET_BIND_SERVICE or listen on port 1024 or higher.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.5,
    AppliesTo = InputKinds.Containers,
    Equivalents = ["checkov:CKV_K8S_25", "kics:19ebaa28", "psa:capabilities_restricted", "trivy:KSV-0106", "psa:level:restricted"],
    Standards = ["PSS:restricted", "CIS-K8S:5.2.9", "OWASP-K8S:K01", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            if (context.Node.Workload.IsWindows)
                return;
            foreach (var capability in context.Node.Security.AddedCapabilities)
            {
                if (capability.IsKnown && Capabilities.Normalize(capability.Value!) is var name && name != "NET_BIND_SERVICE")
                    context.Report(capability.Location, Names.Of(context.Node), name);
            }
        });
}
