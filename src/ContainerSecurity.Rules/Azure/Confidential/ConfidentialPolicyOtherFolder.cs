using System.Linq;
using ContainerSecurity.Rules.Azure.Confidential.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyOtherFolder() : Rule(new()
{
    Id = "CNS3214",
    Title = "Confidential policy has another working directory",
    MessageFormat = "The ccePolicy of the group starts '{0}' in '{1}' but the image uses '{2}'; regenerate the policy",
    Category = Categories.Secrets,
    Description = "The policy was generated for another build of the image, and the platform refuses to start a container with a different working directory.",
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
            foreach (var reference in context.Node.Workload.Containers.Select(static c => c.Image).OfType<ImageReference>())
            {
                var folders = admitted.Where(c => c.Image == reference.Text && c.WorkingDirectory is { Length: > 0 }).Select(static c => c.WorkingDirectory!).ToList();
                if (folders.Count > 0 && context.Documents.FindImage(reference)?.Image.WorkingDirectory is { IsKnown: true, Value: { Length: > 0 } folder } place && !folders.Contains(folder))
                    context.Report(reference.Location, [place.Location, policy.Location], reference.Text, folders[0], folder);
            }
        });
}
