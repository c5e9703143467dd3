using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class StorageKeyInline() : Rule(new()
{
    Id = "CNS3041",
    Title = "A storage account's key is written in the template",
    MessageFormat = "The key of storage account '{0}' stands in the file; pass it as a secure parameter",
    Category = Categories.Secrets,
    Description = "The key gives everything in the storage account to whoever can read the file, its history or the deployment.",
    Remediation = "Pass the key as a securestring parameter from Key Vault, or listKeys in the template. Then renew the key.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 8.5,
    AppliesTo = Platforms.ContainerInstances,
    Standards = ["MCSB:IM-8", "CWE-798"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            foreach (var volume in context.Node.Workload.Volumes)
            {
                if (volume.Kind == VolumeKind.AzureFile && volume.Node.FindIgnoreCase("azureFile")?.Value.Resolved is DataMapping share
                    && AzureSecrets.Literal(share, "storageAccountKey") is { } key)
                {
                    context.Report(key.Location, (share.FindIgnoreCase("storageAccountName")?.Value as DataScalar)?.Text ?? "");
                }
            }
        });
}
