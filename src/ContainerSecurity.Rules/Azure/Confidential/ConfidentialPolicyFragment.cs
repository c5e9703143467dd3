using System;
using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyFragment() : Rule(new()
{
    Id = "CNS3211",
    Title = "A confidential policy takes in parts of others",
    MessageFormat = "The ccePolicy of container group '{0}' takes in a fragment of '{1}' that it does not hold to; name an issuer by did:x509 and a minimum_svn",
    Category = Categories.Secrets,
    Description = "Whoever signs the fragment decides what runs in the group; without a least version an old one with holes will do.",
    Remediation = "Take in fragments only of issuers that you name by did:x509, with the minimum_svn that was reviewed.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = Platforms.ContainerInstances,
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
        }, AzureTypes.ContainerGroup);
}
