using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

/// <summary>CNS6109: azure does not take the name of a cluster.</summary>
public sealed class ClusterNameInvalid : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS6109",
        Title = "Azure does not take the name of a cluster",
        MessageFormat = "Azure does not take '{0}' as the name of a cluster; use up to 63 letters, digits, dashes and underscores, with a letter or digit at both ends",
        Category = Categories.Resources,
        Description = "The deployment of the cluster fails.",
        Remediation = "Use up to 63 letters, digits, dashes and underscores, with a letter or digit at both ends.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Azure,
        Equivalents = ["psrule:Azure.AKS.Name"],
        HelpLink = RuleHelp.Link("CNS6109"),
    };

    private static readonly AzureName Valid = new(1, 63, "-_");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => Valid.Check(context, Descriptor), AzureTypes.Cluster);
}
