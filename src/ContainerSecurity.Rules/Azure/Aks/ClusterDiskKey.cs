using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

/// <summary>CNS5412: A cluster's disks are not encrypted with a customer key.</summary>
public sealed class ClusterDiskKey : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
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
        HelpLink = RuleHelp.Link("CNS5412"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.RequirePresent(Descriptor, "properties.diskEncryptionSetID"), AzureTypes.Cluster);
}
