using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretProviderSyncs() : Rule(new()
{
    Id = "CNS3026",
    Title = "Vault secrets are synced to Kubernetes Secrets",
    MessageFormat = "SecretProviderClass '{0}' syncs vault secrets to Secret objects; remove secretObjects if the program can read files",
    Category = Categories.Secrets,
    Description = "A Secret object is readable by every account with RBAC access to Secrets in the namespace; a CSI mount is visible to one pod only.",
    Remediation = "Remove secretObjects, and let the program read the mounted files.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Kubernetes,
    Standards = ["CIS-K8S:5.4.2", "MCSB:IM-8"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(static context =>
        {
            if ((context.Node.Get("spec") as DataMapping)?.Find("secretObjects") is { Value.Resolved: DataSequence { Items.IsEmpty: false } } entry)
                context.Report(entry.Key.Location, context.Node.Name.Value ?? "");
        }, "SecretProviderClass");
}
