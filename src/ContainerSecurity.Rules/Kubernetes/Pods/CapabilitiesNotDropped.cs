using ContainerSecurity.Data;
using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class CapabilitiesNotDropped() : Rule(new()
{
    Id = "CNS2010",
    Title = "Capabilities are dropped, but not ALL",
    MessageFormat = "Container '{0}' drops some capabilities but not ALL; add ALL to capabilities.drop",
    Category = Categories.Privileges,
    Description = "Container runtimes grant about 14 capabilities by default, such as CHOWN, SETUID and NET_RAW. Most programs need none of them, but an attacker in the container can use them.",
    Remediation = "Set capabilities.drop to [\"ALL\"] and add back only NET_BIND_SERVICE if it is needed.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Containers,
    Equivalents =
    [
        "polaris:insecureCapabilities", "checkov:CKV_K8S_37", "trivy:KSV-0003", "trivy:KSV-0106", "psa:capabilities_restricted",
        "psa:level:restricted",
    ],
    Standards = ["PSS:restricted", "CIS-K8S:5.2.10", "NSA:Pod security", "OWASP-K8S:K01", "CWE-250"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var security = container.Security;
            if (container.Workload is { IsWindows: false, IsPartial: false } workload && workload.Has(WorkloadFeatures.SecurityContext)
                && security is { HasUnknownCapabilities: false, DroppedCapabilities.IsEmpty: false } && !Capabilities.Drops(security, "ALL") && !Capabilities.DropsDefaultSet(security))
            {
                context.Report(context.CreateDiagnostic(security.DroppedCapabilities[0].Location, Names.Of(container)) with
                {
                    Fixes = security.Node.Get("capabilities", "drop") is DataSequence dropped ? Fixes.Add("Drop ALL", dropped, "ALL") : [],
                });
            }
        });
}
