using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class WorkspaceKeyInline() : Rule(new()
{
    Id = "CNS3042",
    Title = "Log Analytics workspace key is hard-coded",
    MessageFormat = "Key of Log Analytics workspace '{0}' is hard-coded; insert it at deployment",
    Category = Categories.Secrets,
    Description = "With the key an attacker can write false entries to the logs, and hide an attack among them.",
    Remediation = "Pass it as a secureString parameter from Key Vault in ARM and Bicep, or insert it at deployment in YAML, or use listKeys in the template. Rotate the key.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:IM-8", "CWE-798"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            var diagnostics = context.Node.Workload.PodSpec.FindIgnoreCase("diagnostics")?.Value.Resolved as DataMapping;
            if (diagnostics?.FindIgnoreCase("logAnalytics")?.Value.Resolved is DataMapping workspace && AzureSecrets.Literal(workspace, "workspaceKey") is { } key)
                context.Report(key.Location, (workspace.FindIgnoreCase("workspaceId")?.Value as DataScalar)?.Text ?? "");
        });
}
