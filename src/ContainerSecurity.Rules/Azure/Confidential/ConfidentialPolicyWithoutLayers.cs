using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyWithoutLayers() : Rule(new()
{
    Id = "CNS3207",
    Title = "Confidential policy does not pin image layers",
    MessageFormat = "The ccePolicy of container group '{0}' allows a container without layer hashes, so any image matches; regenerate it with az confcom",
    Category = Categories.Secrets,
    Description = "Without layer hashes, the host can start a different image under the same name.",
    Remediation = "Run az confcom acipolicygen on the template.",
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
            if (ConfidentialPolicy.Of(context.Node) is { } policy && policy.Admits(c => c.Layers == 0))
                context.Report(policy.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerGroup, AzureTypes.ContainerGroupProfile);
}
