using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

/// <summary>CNS5403: A cluster does not leave authorisation to Azure RBAC.</summary>
public sealed class ClusterWithoutAzureRbac : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS5403",
        Title = "A cluster does not leave authorisation to Azure RBAC",
        MessageFormat = "Cluster '{0}' does not let Azure RBAC decide on rights in Kubernetes; set aadProfile.enableAzureRBAC to true",
        Category = Categories.Access,
        Description = "With Azure RBAC rights in all clusters are given, reviewed and taken away in one place.",
        Remediation = "Set properties.aadProfile.enableAzureRBAC to true.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Azure,
        Equivalents = ["psrule:Azure.AKS.AzureRBAC"],
        Standards = ["MCSB:PA-7", "CIS-AKS:5.5.2"],
        HasFix = true,
        HelpLink = RuleHelp.Link("CNS5403"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (!AutomaticClusters.MayBe(context.Node))
                context.RequireOn(Descriptor, "properties.aadProfile.enableAzureRBAC", "true", Setting.Of(context.Node, "properties.aadProfile").IsPresent);
        }, AzureTypes.Cluster);
}
