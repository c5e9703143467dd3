using ContainerSecurity.Data.Editing;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class NoCapabilityDropped() : Rule(new()
{
    Id = "CNS2098",
    Title = "No capabilities are dropped",
    MessageFormat = "Container '{0}' drops no capabilities; set capabilities.drop to [ALL]",
    Category = Categories.Privileges,
    Description = "Container runtimes grant about 14 capabilities by default, such as CHOWN, SETUID and NET_RAW. Most programs need none of them, but an attacker in the container can use them.",
    Remediation = "Set capabilities.drop to [\"ALL\"] and add back only NET_BIND_SERVICE if it is needed.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Containers,
    Equivalents =
    [
        "polaris:insecureCapabilities", "psa:capabilities_restricted", "checkov:CKV_K8S_37", "trivy:KSV-0003", "trivy:KSV-0106",
        "trivy:KSV-0004", "kics:268ca686", "psa:level:restricted", "azpolicy:c873b3ba-c605-42e4-a64b-a142a93826fc",
        "azpolicy:c812272d-7488-495f-a505-047d34b83f58",
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
                && security is { HasUnknownCapabilities: false, DroppedCapabilities.IsEmpty: true })
            {
                context.Report(context.CreateDiagnostic(security.Location, Names.Of(container)) with
                {
                    Fixes = Fixes.Set("Drop ALL", container, DataValue.FromList("ALL"), "securityContext", "capabilities", "drop"),
                });
            }
        });
}
