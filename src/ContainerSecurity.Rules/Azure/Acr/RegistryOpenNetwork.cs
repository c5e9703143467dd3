using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

/// <summary>CNS4151: A registry takes traffic from all networks.</summary>
public sealed class RegistryOpenNetwork : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS4151",
        Title = "A registry takes traffic from all networks",
        MessageFormat = "Registry '{0}' takes traffic from all networks; set networkRuleSet.defaultAction to Deny or publicNetworkAccess to Disabled",
        Category = Categories.Network,
        Description = "Stolen credentials then work from anywhere in the world.",
        Remediation = "Set properties.networkRuleSet.defaultAction to Deny and name the addresses, or disable public network access.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Azure,
        Equivalents = [
            "psrule:Azure.ACR.Firewall", "azpolicy:Container registries should not allow unrestricted network access",
            "defender:Container registries should not allow unrestricted network access",
        ],
        Standards = ["MCSB:NS-2"],
        HelpLink = RuleHelp.Link("CNS4151"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var access = Setting.Of(context.Node, "properties.publicNetworkAccess");
            if (!access.IsUnknown && !access.Is("Disabled"))
                context.Require(Descriptor, "properties.networkRuleSet.defaultAction", "Deny");
        }, AzureTypes.Registry);
}
