using ContainerSecurity.Rules.Azure.Aks.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class NodePoolWithoutFips() : Rule(new()
{
    Id = "CNS5473",
    Title = "The nodes of a pool do not use validated cryptography",
    MessageFormat = "Node pool '{0}' does not use FIPS 140 modules; set enableFIPS to true where rules ask for them",
    Category = Categories.Access,
    Description = "Rules of public bodies ask for cryptography that was validated under FIPS 140.",
    Remediation = "Set enableFIPS to true. A pool that exists has to be made anew.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Standards = ["MCSB:DP-4", "CWE-327"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.RequireOfPools(context.Descriptor, "enableFIPS", "true"), NodePools.Types);
}
