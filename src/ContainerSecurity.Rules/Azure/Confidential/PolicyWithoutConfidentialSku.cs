using ContainerSecurity.Rules.Azure.Aci.Support;
using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class PolicyWithoutConfidentialSku() : Rule(new()
{
    Id = "CNS3201",
    Title = "ccePolicy is set without the Confidential SKU",
    MessageFormat = "Container group '{0}' has a ccePolicy but not the Confidential SKU, so it is not enforced; set sku to Confidential",
    Category = Categories.Secrets,
    Description = "The policy suggests protection that does not exist: the group runs without a trusted execution environment.",
    Remediation = "Set properties.sku to Confidential, or remove the policy.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:DP-5", "CWE-693"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var sku = Setting.Of(context.Node, "properties.sku");
            var policy = ConfidentialPolicy.SettingOf(context.Node);
            if (policy.IsPresent && !sku.IsUnknown && !sku.Is("Confidential") && (sku.IsPresent || !GroupProfiles.MayTake(context.Node)))
                context.Report(sku.Node is null ? policy.Location : sku.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerGroup, AzureTypes.ContainerGroupProfile);
}
