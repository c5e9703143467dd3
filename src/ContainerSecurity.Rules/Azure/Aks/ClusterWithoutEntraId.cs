using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

/// <summary>CNS5402: A cluster does not use Entra ID.</summary>
public sealed class ClusterWithoutEntraId : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS5402",
        Title = "A cluster does not use Entra ID",
        MessageFormat = "Cluster '{0}' has no managed Entra ID integration; add aadProfile with managed: true",
        Category = Categories.Access,
        Description = "Without Entra ID access to the API server hangs on certificates that nobody can revoke one by one.",
        Remediation = "Add properties.aadProfile with managed: true and the admin groups.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 7.0,
        AppliesTo = Platforms.Azure,
        Equivalents = [
            "psrule:Azure.AKS.ManagedAAD", "azpolicy:Azure Kubernetes Service Clusters should enable Microsoft Entra ID integration",
            "azpolicy:Configure Microsoft Entra ID integrated Azure Kubernetes Service Clusters with required Admin Group Access",
        ],
        Standards = ["MCSB:IM-1", "CIS-AKS:5.5.1"],
        HelpLink = RuleHelp.Link("CNS5402"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (!AutomaticClusters.MayBe(context.Node))
                context.Require(Descriptor, "properties.aadProfile.managed", "true");
        }, AzureTypes.Cluster);
}
