using ContainerSecurity.Rules.Azure.Aci.Support;
using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialWithoutPolicy() : Rule(new()
{
    Id = "CNS3200",
    Title = "Confidential container group has no ccePolicy",
    MessageFormat = "Confidential container group '{0}' has no ccePolicy, so the host can run anything in it; generate one with az confcom",
    Category = Categories.Secrets,
    Description = "Confidential hardware enforces only what the policy states; without one the host decides what runs, and attestation proves nothing.",
    Remediation = "Run az confcom acipolicygen on the template and deploy the generated policy.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:DP-5", "CWE-693"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var policy = ConfidentialPolicy.SettingOf(context.Node);
            if (Setting.Of(context.Node, "properties.sku").Is("Confidential") && !policy.IsUnknown && !policy.IsPresent && !GroupProfiles.MayTake(context.Node))
                context.Report(policy.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerGroup, AzureTypes.ContainerGroupProfile);
}
