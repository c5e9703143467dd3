using System;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Detection;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretKeyInConfigMap() : Rule(new()
{
    Id = "CNS3028",
    Title = "ConfigMap is meant to hold a secret",
    MessageFormat = "Key '{0}' of ConfigMap '{1}' is meant to hold a secret; move it to a secret store or a Secret",
    Category = Categories.Secrets,
    Description = "A placeholder is usually replaced by the real secret in the same object, and many accounts can read ConfigMaps.",
    Remediation = "Move the key to a secret store or a Secret.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["polaris:sensitiveConfigmapContent", "trivy:KSV-0109", "trivy:KSV-01010", "kubescape:C-0012"],
    Standards = ["CIS-K8S:5.4.1", "OWASP-K8S:K08"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(static context =>
        {
            foreach (var entry in (context.Node.Get("data") as DataMapping)?.Entries ?? [])
            {
                if (entry.Value.Resolved is not DataScalar { Expression: null, IsNull: false } scalar)
                    continue;
                var value = scalar.Text.Trim();
                var isMeant = (SecretNames.IsSecret(entry.Key.Text) && !SecretValues.IsHarmless(value)) || ContainsKeyBlock(value);
                if (isMeant && SecretDetector.ExamineWithSettings(entry.Key.Text, value) is null)
                    context.Report(entry.Key.Location, entry.Key.Text, context.Node.Name.Value ?? "");
            }
        }, "ConfigMap");

    private static bool ContainsKeyBlock(string value) => value.Contains("-----BEGIN", StringComparison.Ordinal) && value.Contains("PRIVATE KEY-----", StringComparison.Ordinal);
}
