using ContainerSecurity.Data.Editing;
using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class NetRawNotDropped() : Rule(new()
{
    Id = "CNS2012",
    Title = "Capability NET_RAW is not dropped",
    MessageFormat = "Container '{0}' does not drop NET_RAW, which allows packet spoofing; drop NET_RAW or ALL",
    Category = Categories.Privileges,
    Description = "With NET_RAW a process can forge packets and impersonate other pods, for example in ARP or DNS replies.",
    Remediation = "Drop NET_RAW, or ALL capabilities.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Containers,
    Equivalents = ["kube-linter:drop-net-raw-capability", "checkov:CKV_K8S_28", "kubescape:drop-capability-netraw", "kics:dbbc6705"],
    Standards = ["CIS-K8S:5.2.8", "OWASP-K8S:K01", "CWE-250"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var security = container.Security;
            if (container.Workload is not { IsWindows: false, IsPartial: false } workload || !workload.Has(WorkloadFeatures.SecurityContext) || security.HasUnknownCapabilities)
                return;
            if (Capabilities.Drops(security, "ALL") || Capabilities.Drops(security, "NET_RAW"))
                return;
            context.Report(context.CreateDiagnostic(security.Location, Names.Of(container)) with
            {
                Fixes = Fixes.Set("Drop ALL", container, DataValue.FromList("ALL"), "securityContext", "capabilities", "drop"),
            });
        });
}
