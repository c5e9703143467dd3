using ContainerSecurity.Data;
using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class CapabilitiesDroppedByName() : Rule(new()
{
    Id = "CNS2097",
    Title = "Capabilities are dropped by name, not ALL",
    MessageFormat = "Container '{0}' drops the default capabilities by name; drop ALL instead",
    Category = Categories.Privileges,
    Description = "A list of names only covers the capabilities that runtimes grant today. The restricted Pod Security Standard accepts only ALL.",
    Remediation = "Set capabilities.drop to [\"ALL\"].",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 2.0,
    AppliesTo = InputKinds.Containers,
    Equivalents = ["psa:capabilities_restricted", "checkov:CKV_K8S_37", "trivy:KSV-0003", "trivy:KSV-0106", "psa:level:restricted"],
    Standards = ["PSS:restricted", "CIS-K8S:5.2.10", "NSA:Pod security", "OWASP-K8S:K01", "CWE-250"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var security = container.Security;
            if (container.Workload is not { IsWindows: false, IsPartial: false } || security.HasUnknownCapabilities || Capabilities.Drops(security, "ALL") || !Capabilities.DropsDefaultSet(security))
                return;
            context.Report(context.CreateDiagnostic(security.DroppedCapabilities[0].Location, Names.Of(container)) with
            {
                Fixes = security.Node.Get("capabilities", "drop") is DataSequence dropped ? Fixes.Add("Drop ALL", dropped, "ALL") : [],
            });
        });
}
