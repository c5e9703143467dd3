using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

/// <summary>CNS4104: the HTTP application routing add-on is on.</summary>
public sealed class ClusterHttpRouting : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS4104",
        Title = "The HTTP application routing add-on is on",
        MessageFormat = "Cluster '{0}' runs HTTP application routing, an add-on for trials only; use the application routing add-on",
        Category = Categories.Network,
        Description = "The add-on is retired and was never meant for production: it publishes ingresses under a public zone without TLS.",
        Remediation = "Remove httpApplicationRouting; use ingressProfile.webAppRouting.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 5.5,
        AppliesTo = Platforms.Azure,
        Equivalents = ["psrule:Azure.AKS.HttpAppRouting", "checkov:CKV_AZURE_246"],
        Standards = ["MCSB:NS-1"],
        HasFix = true,
        HelpLink = RuleHelp.Link("CNS4104"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(Descriptor, "properties.addonProfiles.httpApplicationRouting.enabled", "true"), AzureTypes.Cluster);
}
