using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

/// <summary>CNS3205: A confidential policy lets the scratch disk be unencrypted.</summary>
public sealed class ConfidentialPolicyPlainScratch : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS3205",
        Title = "A confidential policy lets the scratch disk be unencrypted",
        MessageFormat = "The ccePolicy of container group '{0}' allows an unencrypted scratch disk; set allow_unencrypted_scratch to false",
        Category = Categories.Secrets,
        Description = "What containers write then lies on the host in plain text.",
        Remediation = "Set allow_unencrypted_scratch to false in the policy.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 7.0,
        AppliesTo = Platforms.ContainerInstances,
        Standards = ["MCSB:DP-5", "CWE-693"],
        HelpLink = RuleHelp.Link("CNS3205"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (ConfidentialPolicy.Of(context.Node) is { } policy && policy.Switches("allow_unencrypted_scratch"))
                context.Report(Descriptor, policy.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerGroup);
}
