using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyAllowsAll() : Rule(new()
{
    Id = "CNS3203",
    Title = "Confidential policy allows everything",
    MessageFormat = "The ccePolicy of container group '{0}' allows everything; generate one for its containers with az confcom",
    Category = Categories.Secrets,
    Description = "The host can start any image and any process in the enclave, so attestation proves nothing.",
    Remediation = "Run az confcom acipolicygen on the template.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:DP-5", "CWE-693"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (ConfidentialPolicy.Of(context.Node) is { } policy && policy.AllowsAll)
                context.Report(policy.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerGroup, AzureTypes.ContainerGroupProfile);
}
