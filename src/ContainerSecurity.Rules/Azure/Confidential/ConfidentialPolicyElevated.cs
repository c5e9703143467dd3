using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyElevated() : Rule(new()
{
    Id = "CNS3206",
    Title = "A confidential policy admits a privileged container",
    MessageFormat = "The ccePolicy of group '{0}' lets a container run privileged or as any user; set allow_elevated to false",
    Category = Categories.Secrets,
    Description = "A privileged container reaches what belongs to the others in the enclave.",
    Remediation = "Set privileged to false in the group and make the policy anew.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = Platforms.ContainerInstances,
    Standards = ["MCSB:DP-5", "CWE-693"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (ConfidentialPolicy.Of(context.Node) is { } policy && policy.Admits(c => c.IsElevated))
                context.Report(policy.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerGroup);
}
