using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

/// <summary>CNS6482: an app may run as one replica or none.</summary>
public sealed class AppMinReplicas : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS6482",
        Title = "An app may run as one replica or none",
        MessageFormat = "App '{0}' may run as one replica or none; set minReplicas to 2 or more",
        Category = Categories.Resources,
        Description = "A single replica is gone while it is replaced, and none must first be started.",
        Remediation = "Set template.scale.minReplicas to 2 or more.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Azure,
        Equivalents = ["psrule:Azure.ContainerApp.MinReplicas"],
        HelpLink = RuleHelp.Link("CNS6482"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(Descriptor, "properties.template.scale.minReplicas", "0", "1"), AzureTypes.ContainerApp);
}
