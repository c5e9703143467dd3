using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class ExternalIpsAllowed() : ComponentRule(
    new()
    {
        Id = "CNS5203",
        Title = "API server lets Services claim external IPs",
        MessageFormat = "{0} {1}; add DenyServiceExternalIPs to --enable-admission-plugins",
        Category = Categories.Access,
        Description = "Anyone who can create a Service can claim an IP address in externalIPs and intercept traffic to it (CVE-2020-8554).",
        Remediation = "Add DenyServiceExternalIPs to --enable-admission-plugins unless the cluster needs externalIPs.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["kubescape:C-0283"],
        Standards = ["CIS-K8S:1.2.3", "OWASP-K8S:K09", "CWE-300"],
    },
    Component.ApiServer,
    FlagRequirement.Listed("enable-admission-plugins", "DenyServiceExternalIPs"));
