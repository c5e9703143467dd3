using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWindowsPassword() : Rule(new()
{
    Id = "CNS3267",
    Title = "The password of a cluster's Windows nodes is written in the template",
    MessageFormat = "The administrator's password of the Windows nodes of cluster '{0}' stands in the file; use a secure parameter",
    Category = Categories.Secrets,
    Description = "Whoever can read the file, its history or the deployment may log on to every Windows node as its administrator.",
    Remediation = "Pass the password as a securestring parameter from Key Vault, then change it.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 8.5,
    AppliesTo = Platforms.Azure,
    Standards = ["MCSB:IM-8", "CWE-798"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (Setting.Of(context.Node, "properties.windowsProfile").Node is DataMapping profile && AzureSecrets.Literal(profile, "adminPassword") is { } password)
                context.Report(password.Location, context.Node.Identity.Name);
        }, AzureTypes.Cluster);
}
