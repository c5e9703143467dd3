using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyUnreadable() : Rule(new()
{
    Id = "CNS3202",
    Title = "Confidential policy is unreadable",
    MessageFormat = "The ccePolicy of container group '{0}' is not a base64-encoded policy; regenerate it with az confcom",
    Category = Categories.Secrets,
    Description = "The group does not start, or starts with a policy that nobody has reviewed.",
    Remediation = "Run az confcom acipolicygen on the template.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 4.5,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:DP-5", "CWE-693"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var policy = ConfidentialPolicy.SettingOf(context.Node);
            if (policy.Text is { Length: > 0 } && ConfidentialPolicy.Of(context.Node) is null)
                context.Report(policy.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerGroup, AzureTypes.ContainerGroupProfile);
}
