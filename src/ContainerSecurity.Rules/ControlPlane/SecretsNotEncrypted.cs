using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class SecretsNotEncrypted() : ComponentRule(
    new()
    {
        Id = "CNS5230",
        Title = "Secrets are not encrypted at rest",
        MessageFormat = "{0} {1}; set --encryption-provider-config",
        Category = Categories.Access,
        Description = "Anyone with access to etcd, its disk or a backup can read every Secret.",
        Remediation = "Write an EncryptionConfiguration with kms or secretbox for secrets and set --encryption-provider-config to it.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["trivy:KCV-0030", "kubescape:C-0066", "kubescape:C-0141", "kics:cbd2db69"],
        Standards = ["CIS-K8S:1.2.27", "NSA:Secrets: encryption at rest", "OWASP-K8S:K08", "CWE-311"],
    },
    Component.ApiServer,
    FlagRequirement.File("encryption-provider-config"));
