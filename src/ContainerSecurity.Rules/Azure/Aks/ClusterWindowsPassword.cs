using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWindowsPassword() : Rule(new()
{
    Id = "CNS3267",
    Title = "Windows node password of a cluster is hardcoded",
    MessageFormat = "The Windows administrator password of cluster '{0}' is hardcoded; use a secure parameter",
    Category = Categories.Secrets,
    Description = "Anyone who can read the file, its history or the deployment can log on to every Windows node as administrator.",
    Remediation = "Pass the password from Key Vault as a secure parameter, then change it.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 8.5,
    AppliesTo = InputKinds.Azure,
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
