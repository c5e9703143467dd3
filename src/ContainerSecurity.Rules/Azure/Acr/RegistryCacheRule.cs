using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryCacheRule() : Rule(new()
{
    Id = "CNS1206",
    Title = "Cache rule pulls upstream images unreviewed",
    MessageFormat = "Cache rule '{0}' pulls images from an upstream registry unreviewed; import scanned images instead",
    Category = Categories.SupplyChain,
    Description = "The first pull caches the content that the upstream registry serves at that moment, without a scan or review.",
    Remediation = "Scan images and import them with az acr import. Suppress this finding for cache rules that have been reviewed.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["azpolicy:Container registries should prevent cache rule creation"],
    Standards = ["MCSB:DS-6"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Report(context.Node.Location, context.Node.Identity.Name), AzureTypes.RegistryCacheRule);
}
