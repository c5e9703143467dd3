using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class RegistryPasswordInline() : Rule(new()
{
    Id = "CNS3040",
    Title = "A registry's password is written in the template",
    MessageFormat = "The password of registry '{0}' stands in the file; use a managed identity, or a secure parameter",
    Category = Categories.Secrets,
    Description = "Whoever can read the file, its history or the deployment has the password, and with it every image of the registry, maybe to overwrite too.",
    Remediation = "Give the container group a managed identity with the role AcrPull, or pass the password as a securestring parameter from Key Vault. Then change the password.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 8.5,
    AppliesTo = Platforms.ContainerInstances,
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
