using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterDnsPrefixInvalid() : Rule(new()
{
    Id = "CNS6107",
    Title = "Azure does not take the name of a cluster in the DNS",
    MessageFormat = "Azure does not take '{0}' as the name of a cluster in the DNS; use up to 54 letters, digits and dashes, with a letter or digit at both ends",
    Category = Categories.Resources,
    Description = "The deployment of the cluster fails.",
    Remediation = "Use up to 54 letters, digits and dashes, with a letter or digit at both ends.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.AKS.DNSPrefix"],
})
{
    private static readonly AzureName Valid = new(1, 54, "-");

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var name = Setting.Of(context.Node, "properties.dnsPrefix");
            if (name.Text is { Length: > 0 } text && !Valid.Fits(text))
                context.Report(name.Location, text);
        }, AzureTypes.Cluster);
}
