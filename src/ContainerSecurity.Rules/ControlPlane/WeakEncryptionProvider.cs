using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class WeakEncryptionProvider() : Rule(new()
{
    Id = "CNS5231",
    Title = "Stored Secrets are not encrypted, or weakly",
    MessageFormat = "{0} stores {1} with the provider {2}; put kms, secretbox or aescbc first",
    Category = Categories.Access,
    Description = "The first provider of the list writes; identity writes plain text, so Secrets stand in etcd and its backups as they are.",
    Remediation = "Put kms v2, secretbox or aescbc first; keep identity behind it until everything is written anew.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = Platforms.Kubernetes,
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

    // aesgcm is as good only with a key that is changed every 200,000 writes, which nothing enforces. Source: Kubernetes, "Encrypting Confidential Data at Rest".
    private static bool IsStrong(string provider) => provider is "kms" or "secretbox" or "aescbc";
}
