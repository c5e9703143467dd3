using System;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class RegistryPasswordUsed() : Rule(new()
{
    Id = "CNS3046",
    Title = "An Azure registry is reached by a password",
    MessageFormat = "Registry '{0}' is reached by a password; give the group a managed identity with the role AcrPull",
    Category = Categories.Secrets,
    Description = "A password of a registry does not expire, is the same for all who use it, and must be kept somewhere. The admin account's may also overwrite images.",
    Remediation = "Give the group a user-assigned identity that has the role AcrPull, and name it in imageRegistryCredentials as identity.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = Platforms.ContainerInstances,
    Standards = ["MCSB:IM-3", "MCSB:IM-8"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            foreach (var credential in context.Node.ImageRegistryCredentials)
            {
                if (credential.FindIgnoreCase("identity") is null && credential.FindIgnoreCase("password") is { } password && AzureSecrets.Literal(credential, "password") is null
                    && credential.FindIgnoreCase("server")?.Value.Resolved is DataScalar server && server.Text.Contains("azurecr.", StringComparison.OrdinalIgnoreCase))
                {
                    context.Report(password.Key.Location, server.Text);
                }
            }
        });
}
