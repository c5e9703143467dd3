using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyWithoutLayers() : Rule(new()
{
    Id = "CNS3207",
    Title = "A confidential policy does not pin an image",
    MessageFormat = "The ccePolicy of group '{0}' names no layers for a container, so any image will do; make it anew with az confcom",
    Category = Categories.Secrets,
    Description = "Without hashes of its layers the host may start another image under the name.",
    Remediation = "Run az confcom acipolicygen on the template.",
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
            if (ConfidentialPolicy.Of(context.Node) is { } policy && policy.Admits(c => c.Layers == 0))
                context.Report(policy.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerGroup);
}
