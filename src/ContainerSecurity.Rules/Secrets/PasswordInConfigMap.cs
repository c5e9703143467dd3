using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class PasswordInConfigMap() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS3016",
        Title = "A password is written into a ConfigMap",
        MessageFormat = "Key '{0}' holds {1} in {2}, which is there to be read; move it to a secret store",
        Category = Categories.Secrets,
        Description = "ConfigMaps are for settings that everyone in the namespace may read: they are not encrypted, and far more accounts may list them than Secrets.",
        Remediation = "Renew the password, and keep the new one in a secret store or a Secret.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 7.0,
        AppliesTo = Platforms.Kubernetes | Platforms.ContainerInstances,
        Equivalents = ["polaris:sensitiveConfigmapContent", "trivy:KSV-0109", "trivy:KSV-01010", "kubescape:C-0012"],
        Standards = ["CIS-K8S:5.4.1", "NSA:Secrets", "OWASP-K8S:K08", "MCSB:IM-8", "CWE-798"],
    };

    public override void Initialize(AnalysisContext context) =>
        ConfigurationObjects.Register(context, Descriptor, isCertain: false);
}
