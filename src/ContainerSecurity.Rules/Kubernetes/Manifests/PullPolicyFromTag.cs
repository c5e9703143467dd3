using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class PullPolicyFromTag() : Rule(new()
{
    Id = "CNS9061",
    Title = "The pull policy follows from the tag",
    MessageFormat = "Container '{0}' has no imagePullPolicy, and it is Always only for its tag; write it",
    Category = Categories.Manifests,
    Description = "A policy that is not written is Always for the tag latest and IfNotPresent for all others, so it changes without a word once the image gets a version.",
    Remediation = "Write imagePullPolicy: Always.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["polaris:pullPolicyNotAlways"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            if (container is { Image: { IsLatest: true, Digest.IsUnset: true } image, ImagePullPolicy.IsUnset: true, Workload.IsPartial: false }
                && container.Workload.Has(WorkloadFeatures.ImagePullPolicy))
            {
                context.Report(context.CreateDiagnostic(image.Location, Names.Of(container)) with
                {
                    Fixes = Fixes.Set("Write the policy Always", container, container.ImagePullPolicy, "Always", "imagePullPolicy"),
                });
            }
        });
}
