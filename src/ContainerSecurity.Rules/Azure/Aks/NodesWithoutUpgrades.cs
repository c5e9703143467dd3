using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

/// <summary>CNS7103: nodes are not patched by themselves.</summary>
public sealed class NodesWithoutUpgrades : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS7103",
        Title = "Nodes are not patched by themselves",
        MessageFormat = "Nodes of cluster '{0}' have no upgrade channel; set autoUpgradeProfile.nodeOSUpgradeChannel",
        Category = Categories.Monitoring,
        Description = "Nodes keep known holes of their operating system until somebody upgrades them.",
        Remediation = "Set properties.autoUpgradeProfile.nodeOSUpgradeChannel to NodeImage or SecurityPatch.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Azure,
        Equivalents = [
            "psrule:Azure.AKS.NodeAutoUpgrade", "azpolicy:Azure Kubernetes Service Clusters should enable node os auto-upgrade",
            "azpolicy:Configure Node OS Auto upgrade on Azure Kubernetes Cluster",
        ],
        Standards = ["MCSB:PV-7"],
        HasFix = true,
        HelpLink = RuleHelp.Link("CNS7103"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (!AutomaticClusters.MayBe(context.Node))
                context.Require(Descriptor, "properties.autoUpgradeProfile.nodeOSUpgradeChannel", "NodeImage", "SecurityPatch", "Unmanaged");
        }, AzureTypes.Cluster);
}
