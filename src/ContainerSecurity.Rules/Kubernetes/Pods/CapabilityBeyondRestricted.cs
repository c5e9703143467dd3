using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class CapabilityBeyondRestricted() : Rule(new()
{
    Id = "CNS2011",
    Title = "A capability other than NET_BIND_SERVICE is added",
    MessageFormat = "Container '{0}' adds the capability {1}; only NET_BIND_SERVICE may be added back",
    Category = Categories.Privileges,
    Description = "The restricted Pod Security Standard lets a container add back nothing but the right to listen on low ports.",
    Remediation = "Remove the capability, or listen on a port of 1024 or more.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.5,
    AppliesTo = Platforms.Containers,
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
