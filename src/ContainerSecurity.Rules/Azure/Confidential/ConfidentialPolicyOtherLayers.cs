using System.Linq;
using ContainerSecurity.Rules.Azure.Confidential.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyOtherLayers() : Rule(new()
{
    Id = "CNS3081",
    Title = "Confidential policy is for another image build",
    MessageFormat = "The ccePolicy of the group lists {0} layer(s) for '{1}' but the image has {2}; regenerate the policy",
    Category = Categories.Secrets,
    Description = "The policy lists the hash of each layer, and the platform refuses to start an image with different layers.",
    Remediation = "Run az confcom acipolicygen on the template after each build of the image, and reference the image by digest.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:DP-5"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            if (ConfidentialPolicy.Of(context.Node.Resource) is not { AllowsAll: false } policy || policy.Containers() is not { } admitted)
                return;
            var layers = admitted.Where(c => c is { Image: not null, Layers: > 0 }).ToLookup(c => c.Image!, c => c.Layers!.Value);
            foreach (var reference in context.Node.Workload.Containers.Select(c => c.Image).OfType<ImageReference>())
            {
                if (layers[reference.Text].ToList() is { Count: > 0 } counts && context.Documents.FindImage(reference)?.Image is { LayerCount: > 0 and var count } image
                    && !counts.Contains(count))
                {
                    context.Report(reference.Location, [image.Location, policy.Location], counts[0], reference.Text, count);
                }
            }
        });
}
