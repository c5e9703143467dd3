using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppSecretInline() : Rule(new()
{
    Id = "CNS3160",
    Title = "A secret of a container app is written in the template",
    MessageFormat = "The value of secret '{0}' stands in the file; use keyVaultUrl, or a secure parameter",
    Category = Categories.Secrets,
    Description = "Whoever reads the file or its history has the secret.",
    Remediation = "Refer to the vault by keyVaultUrl and identity, or pass a secure parameter. Then renew the secret.",
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
            if (Setting.Of(context.Node, "properties.configuration.secrets").Node is not DataSequence secrets)
                return;
            foreach (var item in secrets.Items)
            {
                if (item.Resolved is DataMapping secret && AzureSecrets.Literal(secret, "value") is { } value)
                    context.Report(value.Location, (secret.FindIgnoreCase("name")?.Value as DataScalar)?.Text ?? "");
            }
        }, AzureTypes.ContainerApp);
}
