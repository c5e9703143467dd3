using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Network;

/// <summary>CNS4221: a premium firewall does not stop intrusions.</summary>
public sealed class FirewallPolicyWithoutIntrusionDetection : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS4221",
        Title = "A premium firewall does not stop intrusions",
        MessageFormat = "Firewall policy '{0}' does not stop intrusions; set intrusionDetection.mode to Deny",
        Category = Categories.Network,
        Description = "Attacks with known patterns pass, although the tier could stop them.",
        Remediation = "Set properties.intrusionDetection.mode to Deny.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Azure,
        Equivalents = ["checkov:CKV_AZURE_220"],
        Standards = ["MCSB:NS-4"],
        HasFix = true,
        HelpLink = RuleHelp.Link("CNS4221"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (Setting.Of(context.Node, "properties.sku.tier").Is("Premium"))
                context.Require(Descriptor, "properties.intrusionDetection.mode", "Deny");
        }, AzureTypes.FirewallPolicy);
}
