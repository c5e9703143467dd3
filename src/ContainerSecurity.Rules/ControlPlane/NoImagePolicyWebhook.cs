using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NoImagePolicyWebhook() : ComponentRule(
    new()
    {
        Id = "CNS5217",
        Title = "API server does not enable ImagePolicyWebhook",
        MessageFormat = "{0} {1}; add ImagePolicyWebhook to --enable-admission-plugins, or verify images with a policy engine",
        Category = Categories.Access,
        Description = "Without image admission control, pods can run any image, whether it is signed and scanned or not.",
        Remediation = "Enable ImagePolicyWebhook, or use a policy engine such as Kyverno, Gatekeeper or Ratify.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["kubescape:C-0289", "kics:14abda69"],
        Standards = ["CIS-K8S:5.5.1", "NSA:Supply chain", "OWASP-K8S:K09"],
    },
    Component.ApiServer,
    FlagRequirement.Listed("enable-admission-plugins", "ImagePolicyWebhook"));
