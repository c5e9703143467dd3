using ContainerSecurity.Rules.Azure.Aks.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class NodePoolWithoutFips() : Rule(new()
{
    Id = "CNS5473",
    Title = "Node pool does not use FIPS",
    MessageFormat = "Node pool '{0}' does not use FIPS 140 validated modules; set enableFIPS to true if compliance requires them",
    Category = Categories.Access,
    Description = "Public-sector compliance programs require cryptographic modules that are validated under FIPS 140.",
    Remediation = "Set enableFIPS to true. An existing node pool may have to be recreated.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Standards = ["MCSB:DP-4", "CWE-327"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.RequireOfPools(context.Descriptor, "enableFIPS", "true"), NodePools.Types);
}
