using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class ReadOnlyWithoutScratch() : Rule(new()
{
    Id = "CNS2123",
    Title = "Read-only root filesystem prevents the program's start",
    MessageFormat = "Container '{0}' has a read-only root filesystem, but {1} must write to '{2}' to start; mount an emptyDir there",
    Category = Categories.Privileges,
    Description = "Some servers write a lock file, a PID file or buffers to fixed paths at startup, and exit when they cannot.",
    Remediation = "Mount an emptyDir at the path, or configure the program to write elsewhere.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
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
