using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class ReadOnlyWithoutScratch() : Rule(new()
{
    Id = "CNS2123",
    Title = "The filesystem is read-only, and the program cannot start without writing",
    MessageFormat = "Container '{0}' has a read-only filesystem, and {1} does not start when it cannot write '{2}'; mount an emptyDir there",
    Category = Categories.Privileges,
    Description = "Some servers write a lock, their number or their buffers to fixed places when they start, and end at once where they cannot.",
    Remediation = "Mount an emptyDir at the path, or configure the program to write elsewhere.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = Platforms.Kubernetes,
    Standards = ["CIS-DOCKER:5.13"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterLinkedContainerAction(static (context, image) =>
        {
            var container = context.Node;
            if (!container.Security.ReadOnlyRootFilesystem.Is(true) || !container.Command.IsEmpty || !container.Arguments.IsEmpty || ServerProgram.Of(image) is not { } program || program.IsConfiguredIn(image))
                return;
            var writable = new WritablePaths(container, image);
            foreach (var path in program.Writes)
            {
                if (writable.Lacks(path) && !writable.HasBelow(path))
                    context.Report(container.Security.ReadOnlyRootFilesystem.Location, [image.Location], Names.Of(container), program.Name, path);
            }
        });
}
