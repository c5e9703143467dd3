using System.Linq;
using ContainerSecurity.Rules.Azure.Confidential.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyOtherFolder() : Rule(new()
{
    Id = "CNS3214",
    Title = "A confidential policy and the image name different folders",
    MessageFormat = "The ccePolicy of the group starts '{0}' in '{1}', and the image says '{2}'; make the policy anew",
    Category = Categories.Secrets,
    Description = "The platform refuses to start a container whose working folder is not the one that the policy names: the policy was made for another build of the image.",
    Remediation = "Run az confcom acipolicygen on the template after each build of the image, and name the image by its digest.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.0,
    AppliesTo = Platforms.ContainerInstances,
    Standards = ["MCSB:DP-5"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            if (ConfidentialPolicy.Of(context.Node.Resource) is not { AllowsAll: false } policy || policy.Containers() is not { } admitted)
                return;
            foreach (var reference in context.Node.Workload.Containers.Select(static c => c.Image).OfType<ImageReference>())
            {
                var folders = admitted.Where(c => c.Image == reference.Text && c.WorkingDirectory is { Length: > 0 }).Select(static c => c.WorkingDirectory!).ToList();
                if (folders.Count > 0 && context.Documents.FindImage(reference)?.Image.WorkingDirectory is { IsKnown: true, Value: { Length: > 0 } folder } place && !folders.Contains(folder))
                    context.Report(reference.Location, [place.Location, policy.Location], reference.Text, folders[0], folder);
            }
        });
}
