using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class WorkspaceKeyInline() : Rule(new()
{
    Id = "CNS3042",
    Title = "A Log Analytics workspace's key is written in the template",
    MessageFormat = "The key of workspace '{0}' stands in the file; pass it as a secure parameter",
    Category = Categories.Secrets,
    Description = "The key lets everyone who can read the file, its history or the deployment write false entries into the logs, and bury an attack in them.",
    Remediation = "Pass the key as a securestring parameter from Key Vault, or listKeys in the template. Then renew the key.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 7.5,
    AppliesTo = Platforms.ContainerInstances,
    Standards = ["MCSB:IM-8", "CWE-798"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            var diagnostics = context.Node.Workload.Specification.FindIgnoreCase("diagnostics")?.Value.Resolved as DataMapping;
            if (diagnostics?.FindIgnoreCase("logAnalytics")?.Value.Resolved is DataMapping workspace && AzureSecrets.Literal(workspace, "workspaceKey") is { } key)
                context.Report(key.Location, (workspace.FindIgnoreCase("workspaceId")?.Value as DataScalar)?.Text ?? "");
        });
}
