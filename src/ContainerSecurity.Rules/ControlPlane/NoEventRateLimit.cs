using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NoEventRateLimit() : ComponentRule(
    new()
    {
        Id = "CNS5210",
        Title = "API server does not enable EventRateLimit",
        MessageFormat = "{0} {1}; enable the EventRateLimit admission plugin and configure its limits",
        Category = Categories.Access,
        Description = "A faulty or malicious pod can flood the API server and etcd with events.",
        Remediation = "Add EventRateLimit to --enable-admission-plugins and configure its limits in an AdmissionConfiguration.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_78", "trivy:KCV-0010", "kubescape:C-0121", "kics:e0099af2"],
        Standards = ["CIS-K8S:1.2.9", "OWASP-K8S:K09", "CWE-770"],
    },
    Component.ApiServer,
    FlagRequirement.Listed("enable-admission-plugins", "EventRateLimit"))
{
    private protected override ConfigRequirement? Configuration => new(
        "AdmissionConfiguration",
        "plugins",
        true,
        plugins => plugins.Items().Any(p => p is not DataMapping plugin || plugin["name"] is not DataScalar { Expression: null } name || name.Text == "EventRateLimit"),
        Problem: "does not list EventRateLimit in plugins");
}
