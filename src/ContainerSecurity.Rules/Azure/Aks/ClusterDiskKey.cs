using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterDiskKey() : Rule(new()
{
    Id = "CNS5412",
    Title = "A cluster's disks are not encrypted with a customer key",
    MessageFormat = "Cluster '{0}' encrypts its disks with platform keys only; name a disk encryption set",
    Category = Categories.Access,
    Description = "Where rules ask for keys that the customer holds, disks of nodes and volumes need a disk encryption set.",
    Remediation = "Set properties.diskEncryptionSetID.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Equivalents = [
        "checkov:CKV_AZURE_117", "kics:aks_disk_encryption_set_id_undefined",
        "azpolicy:Both operating systems and data disks in Azure Kubernetes Service clusters should be encrypted by customer-managed keys",
        "cloudsploit:aksEncryptionAtRestWithCMK",
    ],
    Standards = ["MCSB:DP-5"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.RequirePresent(context.Descriptor, "properties.diskEncryptionSetID"), AzureTypes.Cluster);
}
