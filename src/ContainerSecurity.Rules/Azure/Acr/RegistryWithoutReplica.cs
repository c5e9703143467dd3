using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryWithoutReplica() : Rule(new()
{
    Id = "CNS6154",
    Title = "Registry is not geo-replicated",
    MessageFormat = "Registry '{0}' has no replica in another region; add a registries/replications resource",
    Category = Categories.Resources,
    Description = "When the region fails, no node anywhere can pull images.",
    Remediation = "Add Microsoft.ContainerRegistry/registries/replications in a second region.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.ACR.GeoReplica", "checkov:CKV_AZURE_165"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // Only the Premium tier supports geo-replication.
            if (Setting.Of(context.Node, "sku.name").Is("Premium")
                && !ResourceIndex.Has(context.Node.Document, AzureTypes.RegistryReplication))
                context.Report(context.Node.Location, context.Node.Identity.Name);
        }, AzureTypes.Registry);
}
