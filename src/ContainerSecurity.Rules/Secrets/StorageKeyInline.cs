using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class StorageKeyInline() : Rule(new()
{
    Id = "CNS3041",
    Title = "Storage account key is hard-coded",
    MessageFormat = "Key of storage account '{0}' is hard-coded; insert it at deployment",
    Category = Categories.Secrets,
    Description = "The key gives anyone who can read the file, its history or the deployment full access to the storage account.",
    Remediation = "Pass it as a secureString parameter from Key Vault in ARM and Bicep, or insert it at deployment in YAML, or use listKeys in the template. Rotate the key.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 8.5,
    AppliesTo = InputKinds.ContainerInstances,
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
