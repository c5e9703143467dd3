using System;
using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyFragment() : Rule(new()
{
    Id = "CNS3211",
    Title = "Confidential policy loads an unpinned fragment",
    MessageFormat = "The ccePolicy of container group '{0}' does not pin fragment '{1}' to a did:x509 issuer and a minimum_svn; set both",
    Category = Categories.Secrets,
    Description = "The signer of the fragment decides what runs in the group, and without a minimum version an old, vulnerable fragment is accepted.",
    Remediation = "Set a did:x509 issuer and the minimum_svn that was reviewed for each fragment.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:DP-5", "CWE-693"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (ConfidentialPolicy.Of(context.Node) is not { AllowsAll: false } policy)
                return;
            foreach (var fragment in policy.Fragments() ?? [])
            {
                if (!fragment.HasMinimum || !fragment.Issuer.StartsWith("did:x509:", StringComparison.Ordinal))
                    context.Report(policy.Location, context.Node.Identity.Name, fragment.Feed);
            }
        }, AzureTypes.ContainerGroup, AzureTypes.ContainerGroupProfile);
}
