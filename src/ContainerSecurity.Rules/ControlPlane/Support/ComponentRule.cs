using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>Checks settings of a cluster component: flags in the command of its container and keys of its configuration file.</summary>
public abstract class ComponentRule : Rule
{
    private readonly ImmutableArray<Component> _components;
    private readonly ImmutableArray<FlagRequirement> _flags;

    private protected ComponentRule(DiagnosticDescriptor descriptor, Component component, params FlagRequirement[] flags)
        : this(descriptor, [component], flags)
    {
    }

    private protected ComponentRule(DiagnosticDescriptor descriptor, ImmutableArray<Component> components, params FlagRequirement[] flags)
        : base(descriptor)
    {
        _components = components;
        _flags = [.. flags];
    }

    private protected virtual ConfigRequirement? Configuration => null;

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.RegisterContainerAction(CheckCommand);
        context.RegisterKubernetesObjectAction(CheckClusterFile, "ClusterConfiguration");
        if (Configuration is { } file)
            context.RegisterKubernetesObjectAction(CheckFile, file.Kind);
    }

    private void CheckCommand(RuleContext<Container> context)
    {
        if (ComponentCommand.Read(context.Node) is { } command && FindFault(command) is { } found)
            context.Report(ToDiagnostic(context.Descriptor, $"Container '{Names.Of(context.Node)}' runs {ComponentNames.Of(command.Component)}", found));
    }

    private void CheckClusterFile(RuleContext<KubernetesObject> context)
    {
        foreach (var command in KubeadmFlags.Of(context.Node))
        {
            if (FindFault(command) is { } found)
                context.Report(ToDiagnostic(context.Descriptor, $"{context.Node.Kind} configures {ComponentNames.Of(command.Component)}", found));
        }
    }

    private FlagFault? FindFault(ComponentCommand command) =>
        _components.Contains(command.Component) ? _flags.Select(f => f.FindFault(command)).FirstOrDefault(f => f is not null) : null;

    private void CheckFile(RuleContext<KubernetesObject> context)
    {
        if (Configuration!.FindFault(context.Node) is { } found)
            context.Report(ToDiagnostic(context.Descriptor, context.Node.Kind, found));
    }

    private static Diagnostic ToDiagnostic(DiagnosticDescriptor descriptor, string subject, FlagFault fault)
    {
        var diagnostic = Diagnostic.Create(descriptor, fault.Location, subject, fault.Text);
        return fault.Fix is { } change && descriptor.HasFix ? diagnostic with { Fixes = [new CodeFix("Set the required value", [change]) { IsSafe = false }] } : diagnostic;
    }
}
