using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyPlainScratch() : Rule(new()
{
    Id = "CNS3205",
    Title = "Confidential policy allows an unencrypted scratch disk",
    MessageFormat = "The ccePolicy of container group '{0}' allows an unencrypted scratch disk; set allow_unencrypted_scratch to false",
    Category = Categories.Secrets,
    Description = "Files that containers write are then stored in plain text on the host.",
    Remediation = "Set allow_unencrypted_scratch to false in the policy.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:DP-5", "CWE-693"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (ConfidentialPolicy.Of(context.Node) is { } policy && policy.Switches("allow_unencrypted_scratch"))
                context.Report(policy.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerGroup, AzureTypes.ContainerGroupProfile);
}
