using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppSecretInline() : Rule(new()
{
    Id = "CNS3160",
    Title = "Container app secret is hardcoded",
    MessageFormat = "The value of secret '{0}' is hardcoded; use keyVaultUrl or a secure parameter",
    Category = Categories.Secrets,
    Description = "Anyone who can read the file or its history has the secret.",
    Remediation = "Reference the secret with keyVaultUrl and identity, or pass it as a secure parameter. Then rotate it.",
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
            if (Setting.Of(context.Node, "properties.configuration.secrets").Node is not DataSequence secrets)
                return;
            foreach (var item in secrets.Items)
            {
                if (item.Resolved is DataMapping secret && AzureSecrets.Literal(secret, "value") is { } value)
                    context.Report(value.Location, (secret.FindIgnoreCase("name")?.Value as DataScalar)?.Text ?? "");
            }
        }, AzureTypes.ContainerApp, AzureTypes.ContainerAppJob);
}
