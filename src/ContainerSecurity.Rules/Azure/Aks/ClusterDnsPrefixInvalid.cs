using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterDnsPrefixInvalid() : Rule(new()
{
    Id = "CNS6107",
    Title = "Cluster DNS prefix is invalid",
    MessageFormat = "'{0}' is not a valid cluster DNS prefix; use 1 to 54 letters, digits and hyphens, starting and ending with a letter or digit",
    Category = Categories.Resources,
    Description = "Azure rejects the name, so the deployment fails.",
    Remediation = "Use 1 to 54 letters, digits and hyphens, starting and ending with a letter or digit.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
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
