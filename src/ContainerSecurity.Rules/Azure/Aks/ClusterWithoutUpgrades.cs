using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

/// <summary>CNS7102: A cluster is not upgraded by itself.</summary>
public sealed class ClusterWithoutUpgrades : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS7102",
        Title = "A cluster is not upgraded by itself",
        MessageFormat = "Cluster '{0}' has no upgrade channel; set autoUpgradeProfile.upgradeChannel",
        Category = Categories.Monitoring,
        Description = "Clusters that are upgraded by hand fall out of support and keep known holes.",
        Remediation = "Set properties.autoUpgradeProfile.upgradeChannel to patch or stable, with a maintenance window.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Azure,
        Equivalents = [
            "psrule:Azure.AKS.AutoUpgrade", "checkov:CKV_AZURE_171",
            "azpolicy:Azure Kubernetes Service Clusters should enable cluster auto-upgrade",
        ],
        Standards = ["MCSB:PV-7"],
        HasFix = true,
        HelpLink = RuleHelp.Link("CNS7102"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (!AutomaticClusters.MayBe(context.Node))
                context.Require(Descriptor, "properties.autoUpgradeProfile.upgradeChannel", "patch", "stable", "rapid", "node-image");
        }, AzureTypes.Cluster);
}
