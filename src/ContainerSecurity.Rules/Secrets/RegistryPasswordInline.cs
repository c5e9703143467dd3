using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class RegistryPasswordInline() : Rule(new()
{
    Id = "CNS3040",
    Title = "Registry password is hard-coded",
    MessageFormat = "Password for registry '{0}' is hard-coded; use a managed identity, or insert it at deployment",
    Category = Categories.Secrets,
    Description = "Anyone who can read the file, its history or the deployment can pull every image of the registry, and may be able to overwrite them.",
    Remediation = "Give the container group a managed identity with the role AcrPull. Otherwise pass the password as a secureString parameter from Key Vault in ARM and Bicep, or insert it at deployment in YAML. Rotate the password.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 8.5,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:IM-8", "CWE-798"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            foreach (var credential in context.Node.ImageRegistryCredentials)
            {
                if (AzureSecrets.Literal(credential, "password") is { } password)
                    context.Report(password.Location, (credential.FindIgnoreCase("server")?.Value as DataScalar)?.Text ?? "");
            }
        });
}
