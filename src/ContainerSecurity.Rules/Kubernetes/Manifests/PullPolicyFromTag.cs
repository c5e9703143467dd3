using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class PullPolicyFromTag() : Rule(new()
{
    Id = "CNS9061",
    Title = "imagePullPolicy depends on the tag",
    MessageFormat = "Container '{0}' gets imagePullPolicy Always only because of its tag; set imagePullPolicy: Always",
    Category = Categories.Manifests,
    Description = "The default is Always for the tag 'latest' and IfNotPresent for any other tag, so a new object with a pinned version silently gets IfNotPresent.",
    Remediation = "Set imagePullPolicy: Always.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
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
                    Fixes = Fixes.Set("Set imagePullPolicy: Always", container, container.ImagePullPolicy, "Always", "imagePullPolicy"),
                });
            }
        });
}
