using System.Collections.Immutable;
using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

/// <summary>CNS2123: the filesystem is read-only, and the program of the image cannot start without writing.</summary>
public sealed class ReadOnlyWithoutScratch : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
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
        HelpLink = RuleHelp.Link("CNS2123"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
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
                    context.Report(Diagnostic.Create(Descriptor, container.Security.ReadOnlyRootFilesystem.Location, Names.Of(container), program.Name, path) with { RelatedLocations = [image.Location] });
            }
        });
}
