using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyElevated() : Rule(new()
{
    Id = "CNS3206",
    Title = "Confidential policy allows a privileged container",
    MessageFormat = "The ccePolicy of container group '{0}' allows a privileged container; set allow_elevated to false",
    Category = Categories.Secrets,
    Description = "A privileged container can reach the data of the other containers in the enclave.",
    Remediation = "Set privileged to false in the container group, then regenerate the policy.",
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
            if (ConfidentialPolicy.Of(context.Node) is { } policy && policy.Admits(static c => c.Rights.IsPrivileged))
                context.Report(policy.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerGroup, AzureTypes.ContainerGroupProfile);
}
