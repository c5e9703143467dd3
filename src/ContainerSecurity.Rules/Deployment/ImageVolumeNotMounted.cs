using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class ImageVolumeNotMounted() : Rule(new()
{
    Id = "CNS2122",
    Title = "Nothing is mounted at a volume of the image, and the rest is read-only",
    MessageFormat = "Container '{0}' has a read-only filesystem, and nothing is mounted at '{1}', which its image declares as a volume; mount an emptyDir or a claim there",
    Category = Categories.Privileges,
    Description = "An image declares a volume where its program writes. containerd puts an unnamed directory there that is lost with the container; CRI-O leaves it in the read-only filesystem by default, so that the program fails.",
    Remediation = "Mount an emptyDir, or a claim for what must be kept, at the path.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Kubernetes,
    Standards = ["CIS-DOCKER:5.13"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterLinkedContainerAction(static (context, image) =>
        {
            var container = context.Node;
            if (!container.Security.ReadOnlyRootFilesystem.Is(true))
                return;
            var writable = new WritablePaths(container);
            foreach (var volume in image.Volumes)
            {
                if (volume is { IsKnown: true, Value: ['/', ..] path } && writable.Lacks(path))
                    context.Report(container.Security.ReadOnlyRootFilesystem.Location, [volume.Location], Names.Of(container), path);
            }
        });
}
