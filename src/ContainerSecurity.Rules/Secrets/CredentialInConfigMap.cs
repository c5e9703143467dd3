using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class CredentialInConfigMap() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS3015",
        Title = "ConfigMap contains a credential",
        MessageFormat = "Key '{0}' holds {1} in {2}, which is not meant for secrets; move it to a secret store and rotate it",
        Category = Categories.Secrets,
        Description = "ConfigMaps are not encrypted at rest by default, and many more accounts can read them than Secrets.",
        Remediation = "Rotate the credential, and keep the new one in a secret store or a Secret.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Minimal,
        SecuritySeverity = 9.0,
        AppliesTo = InputKinds.Kubernetes | InputKinds.ContainerInstances,
        Equivalents = ["polaris:sensitiveConfigmapContent", "trivy:KSV-0109", "trivy:KSV-01010", "kubescape:C-0012"],
        Standards = ["CIS-K8S:5.4.1", "NSA:Secrets", "OWASP-K8S:K08", "MCSB:IM-8", "CWE-798"],
    };

    public override void Initialize(AnalysisContext context) =>
        ConfigurationObjects.Register(context, Descriptor, isCertain: true);
}
