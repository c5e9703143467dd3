using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterDiskKey() : Rule(new()
{
    Id = "CNS5412",
    Title = "Cluster disks lack a customer-managed key",
    MessageFormat = "Cluster '{0}' encrypts its disks with platform-managed keys only; set diskEncryptionSetID to a disk encryption set",
    Category = Categories.Access,
    Description = "With platform-managed keys you cannot revoke access to the data on OS and data disks, and compliance rules that require customer-managed keys are not met.",
    Remediation = "Set properties.diskEncryptionSetID to a disk encryption set with a customer-managed key.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
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
