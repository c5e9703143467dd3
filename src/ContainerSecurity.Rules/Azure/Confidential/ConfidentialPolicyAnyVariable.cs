using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyAnyVariable() : Rule(new()
{
    Id = "CNS3208",
    Title = "Confidential policy allows any environment variable",
    MessageFormat = "The ccePolicy of container group '{0}' allows environment variables of any name; list the required variables in env_rules",
    Category = Categories.Secrets,
    Description = "The host can set variables such as LD_PRELOAD that load code into the program.",
    Remediation = "List the variables in env_rules.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:DP-5", "CWE-693"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (ConfidentialPolicy.Of(context.Node) is { } policy && policy.Admits(c => c.Variables.AdmitAny))
                context.Report(policy.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerGroup, AzureTypes.ContainerGroupProfile);
}
