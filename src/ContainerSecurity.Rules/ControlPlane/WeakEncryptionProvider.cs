using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class WeakEncryptionProvider() : Rule(new()
{
    Id = "CNS5231",
    Title = "Encryption at rest uses identity or aesgcm",
    MessageFormat = "{0} writes {1} with the provider '{2}'; list kms or secretbox first",
    Category = Categories.Access,
    Description = "The first provider in the list encrypts new data. identity stores it in plain text in etcd and its backups, and aesgcm is unsafe unless its key is rotated every 200,000 writes.",
    Remediation = "List kms v2 or secretbox first, and keep identity last until all objects are rewritten.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_104", "kubescape:C-0142", "kics:10efce34"],
    Standards = ["CIS-K8S:1.2.28", "NSA:Secrets: encryption at rest", "OWASP-K8S:K08", "CWE-311"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.ApiGroup is not ("apiserver.config.k8s.io" or ""))
                    return;
                foreach (var entry in context.Node.Get("resources").Mappings())
                {
                    if (entry["providers"].Mappings().FirstOrDefault() is { } first && first.Entries.FirstOrDefault()?.Key is { } provider && !IsStrong(provider.Text))
                        context.Report(provider.Location, context.Node.Kind, string.Join(", ", entry["resources"].Items().OfType<DataScalar>().Select(r => r.Text)), provider.Text);
                }
            },
            "EncryptionConfiguration", "EncryptionConfig");

    // aesgcm is safe only with a key that is rotated every 200,000 writes, which nothing enforces. Source: Kubernetes, "Encrypting Confidential Data at Rest".
    private static bool IsStrong(string provider) => provider is "kms" or "secretbox" or "aescbc";
}
