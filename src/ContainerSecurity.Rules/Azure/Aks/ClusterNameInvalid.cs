using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterNameInvalid() : Rule(new()
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
})
{
    private static readonly AzureName Valid = new(1, 63, "-_");

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => Valid.Check(context, context.Descriptor), AzureTypes.Cluster);
}
