using ContainerSecurity.Rules.Azure.Confidential.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Confidential;

public sealed class ConfidentialPolicyDebug() : Rule(new()
{
    Id = "CNS3204",
    Title = "Confidential policy was generated in debug mode",
    MessageFormat = "The ccePolicy of container group '{0}' allows stack dumps, runtime logging or a shell; regenerate it without --debug-mode",
    Category = Categories.Secrets,
    Description = "Stack dumps, runtime logs and shells leak the data that the enclave protects.",
    Remediation = "Run az confcom acipolicygen without --debug-mode.",
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
            if (ConfidentialPolicy.Of(context.Node) is { } policy && (policy.Switches("allow_dump_stacks") || policy.Switches("allow_runtime_logging") || policy.Admits(c => c.AdmitsShell)))
                context.Report(policy.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerGroup, AzureTypes.ContainerGroupProfile);
}
