using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryCacheRule() : Rule(new()
{
    Id = "CNS1206",
    Title = "A registry caches images of others",
    MessageFormat = "Cache rule '{0}' brings in images of others as they come; import those that were checked instead",
    Category = Categories.SupplyChain,
    Description = "What the other registry serves is pulled on first use, without anybody having looked at it.",
    Remediation = "Import images after a scan, or name the single repositories that are cached.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Equivalents = ["azpolicy:Container registries should prevent cache rule creation"],
    Standards = ["MCSB:DS-6"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Report(context.Node.Location, context.Node.Identity.Name), AzureTypes.RegistryCacheRule);
}
