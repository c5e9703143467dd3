using System;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class RegistryPasswordUsed() : Rule(new()
{
    Id = "CNS3046",
    Title = "Azure registry is accessed with a password",
    MessageFormat = "Registry '{0}' is accessed with a password; use a managed identity with the role AcrPull",
    Category = Categories.Secrets,
    Description = "A registry password does not expire, is shared by everyone who uses it, and has to be stored. The password of the admin account can also overwrite images.",
    Remediation = "Give the group a user-assigned managed identity with the role AcrPull, and set it as identity in imageRegistryCredentials.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.ContainerInstances,
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
