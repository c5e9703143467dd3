using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

/// <summary>CNS6150: untagged images stay in a registry for ever.</summary>
public sealed class RegistryRetentionOff : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS6150",
        Title = "Untagged images stay in a registry for ever",
        MessageFormat = "Registry '{0}' keeps untagged manifests for ever; set retentionPolicy.status to enabled",
        Category = Categories.Resources,
        Description = "Old images with known holes pile up and can still be pulled by digest.",
        Remediation = "Set properties.policies.retentionPolicy.status to enabled with a number of days.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Azure,
        Equivalents = ["psrule:Azure.ACR.Retention", "checkov:CKV_AZURE_167"],
        HelpLink = RuleHelp.Link("CNS6150"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(Descriptor, "properties.policies.retentionPolicy.status", "enabled"), AzureTypes.Registry);
}
