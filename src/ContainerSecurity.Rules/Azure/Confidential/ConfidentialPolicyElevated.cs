using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

/// <summary>CNS3206: A confidential policy admits a privileged container.</summary>
public sealed class ConfidentialPolicyElevated : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS3206",
        Title = "A confidential policy admits a privileged container",
        MessageFormat = "The ccePolicy of group '{0}' lets a container run privileged or as any user; set allow_elevated to false",
        Category = Categories.Secrets,
        Description = "A privileged container reaches what belongs to the others in the enclave.",
        Remediation = "Set privileged to false in the group and make the policy anew.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 7.0,
        AppliesTo = Platforms.ContainerInstances,
        Standards = ["MCSB:DP-5", "CWE-693"],
        HelpLink = RuleHelp.Link("CNS3206"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (ConfidentialPolicy.Of(context.Node) is { } policy && policy.Admits(c => c.IsElevated))
                context.Report(Descriptor, policy.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerGroup);
}
