using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

/// <summary>CNS5203: services may claim external addresses.</summary>
public sealed class ExternalIpsAllowed() : ComponentRule(
    Descriptor,
    Component.ApiServer,
    FlagRequirement.Listed("enable-admission-plugins", "DenyServiceExternalIPs"))
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS5203",
        Title = "Services may claim external addresses",
        MessageFormat = "{0} {1}; add DenyServiceExternalIPs to --enable-admission-plugins",
        Category = Categories.Access,
        Description = "Whoever can make a Service can give it an address that others use, and so read their traffic (CVE-2020-8554).",
        Remediation = "Add DenyServiceExternalIPs to --enable-admission-plugins unless the cluster needs externalIPs.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["kubescape:C-0283"],
        Standards = ["CIS-K8S:1.2.3", "OWASP-K8S:K09", "CWE-300"],
        HelpLink = RuleHelp.Link("CNS5203"),
    };
}
