using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyDebug() : Rule(new()
{
    Id = "CNS3204",
    Title = "A confidential policy is made for debugging",
    MessageFormat = "The ccePolicy of container group '{0}' lets the host read stacks or logs of the runtime; make one without --debug-mode",
    Category = Categories.Secrets,
    Description = "Stacks and logs of the runtime carry out what the enclave is to protect.",
    Remediation = "Run az confcom acipolicygen without --debug-mode.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = Platforms.ContainerInstances,
    Standards = ["MCSB:DP-5", "CWE-693"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (ConfidentialPolicy.Of(context.Node) is { } policy && (policy.Switches("allow_dump_stacks") || policy.Switches("allow_runtime_logging") || policy.Admits(c => c.AdmitsShell)))
                context.Report(policy.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerGroup);
}
