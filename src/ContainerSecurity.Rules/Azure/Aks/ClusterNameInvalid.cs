using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterNameInvalid() : Rule(new()
{
    Id = "CNS6109",
    Title = "Cluster name is invalid",
    MessageFormat = "'{0}' is not a valid cluster name; use 1 to 63 letters, digits, hyphens and underscores, starting and ending with a letter or digit",
    Category = Categories.Resources,
    Description = "Azure rejects the name, so the deployment fails.",
    Remediation = "Use 1 to 63 letters, digits, hyphens and underscores, starting and ending with a letter or digit.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.AKS.Name"],
})
{
    private static readonly AzureName Valid = new(1, 63, "-_");

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => Valid.Check(context, context.Descriptor), AzureTypes.Cluster);
}
