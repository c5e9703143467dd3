using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class SecretsNotEncrypted() : ComponentRule(
    new()
    {
        Id = "CNS5230",
        Title = "Secrets are stored unencrypted",
        MessageFormat = "{0} {1}; set --encryption-provider-config",
        Category = Categories.Access,
        Description = "Who reads etcd, its disk or a backup reads every Secret.",
        Remediation = "Write an EncryptionConfiguration with kms, secretbox or aescbc for secrets and name it in --encryption-provider-config.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.5,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["trivy:KCV-0030", "kubescape:C-0066", "kubescape:C-0141", "kics:cbd2db69"],
        Standards = ["CIS-K8S:1.2.27", "NSA:Secrets: encryption at rest", "OWASP-K8S:K08", "CWE-311"],
    },
    Component.ApiServer,
    FlagRequirement.File("encryption-provider-config"));
