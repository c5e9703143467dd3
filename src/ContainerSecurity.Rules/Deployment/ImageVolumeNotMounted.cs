using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class ImageVolumeNotMounted() : Rule(new()
{
    Id = "CNS2122",
    Title = "Read-only container does not mount an image volume",
    MessageFormat = "Container '{0}' has a read-only root filesystem, but mounts nothing at '{1}', a VOLUME of its image; mount an emptyDir or a PersistentVolumeClaim there",
    Category = Categories.Privileges,
    Description = "An image declares a VOLUME where its program writes. containerd creates an anonymous directory that is lost with the container; CRI-O leaves it on the read-only root filesystem by default, so the program fails.",
    Remediation = "Mount an emptyDir at the path, or a PersistentVolumeClaim for data that must be kept.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
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
