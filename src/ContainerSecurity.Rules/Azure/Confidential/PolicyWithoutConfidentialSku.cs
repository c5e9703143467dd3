using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

/// <summary>CNS3201: A confidential policy is not enforced.</summary>
public sealed class PolicyWithoutConfidentialSku : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS3201",
        Title = "A confidential policy is not enforced",
        MessageFormat = "Container group '{0}' has a ccePolicy but not the sku Confidential, so nothing enforces it; set sku to Confidential",
        Category = Categories.Secrets,
        Description = "The policy reads as protection, and there is none: any host may run the group.",
        Remediation = "Set properties.sku to Confidential, or remove the policy.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 6.0,
        AppliesTo = Platforms.ContainerInstances,
        Standards = ["MCSB:DP-5", "CWE-693"],
        HelpLink = RuleHelp.Link("CNS3201"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var sku = Setting.Of(context.Node, "properties.sku");
            var policy = ConfidentialPolicy.SettingOf(context.Node);
            if (policy.IsPresent && !sku.IsUnknown && !sku.Is("Confidential"))
                context.Report(Descriptor, sku.Node is null ? policy.Location : sku.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerGroup);
}
