using System.Collections.Immutable;
using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

/// <summary>CNS4300: a port is named that the image does not expose.</summary>
public sealed class PortNotInImage : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS4300",
        Title = "The image does not expose the port",
        MessageFormat = "Container '{0}' names port {1}, which its image does not expose; it exposes {2}",
        Category = Categories.Network,
        Description = "EXPOSE tells which ports the program listens on. A port that is not among them leads nowhere, or to something that nobody looked at.",
        Remediation = "Correct the port here, or EXPOSE it in the Dockerfile.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Containers,
        HelpLink = RuleHelp.Link("CNS4300"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterLinkedContainerAction(static (context, image) =>
        {
            var container = context.Node;
            if (!container.Command.IsEmpty || ImagePorts.Of(image) is not { } ports)
                return;
            foreach (var port in container.Ports)
            {
                if (port.Number is { IsKnown: true, Value: > 0 } number && ports.Lacks(number.Value, container))
                    context.Report(Diagnostic.Create(Descriptor, number.Location, Names.Of(container), number.Value, ports.Shown) with { RelatedLocations = [ports.Location] });
            }
        });
}
