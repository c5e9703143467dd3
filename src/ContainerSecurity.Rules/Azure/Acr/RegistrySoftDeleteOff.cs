using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

/// <summary>CNS6151: images deleted from a registry are gone.</summary>
public sealed class RegistrySoftDeleteOff : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS6151",
        Title = "Images deleted from a registry are gone",
        MessageFormat = "Registry '{0}' deletes at once; set softDeletePolicy.status to enabled",
        Category = Categories.Resources,
        Description = "An image deleted by mistake or by an intruder cannot be had back.",
        Remediation = "Set properties.policies.softDeletePolicy.status to enabled.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Azure,
        Equivalents = ["psrule:Azure.ACR.SoftDelete"],
        HelpLink = RuleHelp.Link("CNS6151"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(Descriptor, "properties.policies.softDeletePolicy.status", "enabled"), AzureTypes.Registry);
}
