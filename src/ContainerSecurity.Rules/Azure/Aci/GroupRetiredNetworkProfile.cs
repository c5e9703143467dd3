using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

/// <summary>CNS5351: A container group uses a network profile.</summary>
public sealed class GroupRetiredNetworkProfile : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS5351",
        Title = "A container group uses a network profile",
        MessageFormat = "Container group '{0}' uses networkProfile, which is gone since API 2021-07-01; use subnetIds",
        Category = Categories.Access,
        Description = "Network profiles are retired: such a group cannot be deployed by newer APIs.",
        Remediation = "Name the subnet in properties.subnetIds and use a newer API version.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.ContainerInstances,
        Standards = ["MCSB:PV-6"],
        HelpLink = RuleHelp.Link("CNS5351"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (Setting.Of(context.Node, "properties.networkProfile") is { IsPresent: true } profile)
                context.Report(Descriptor, profile.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerGroup);
}
