using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryTaskPasswordInline() : Rule(new()
{
    Id = "CNS3264",
    Title = "A task of a registry has a password in the template",
    MessageFormat = "The password for registry '{0}' stands in the template of task '{1}'; read it from a Key Vault, or use an identity",
    Category = Categories.Secrets,
    Description = "The template is in version control and in the history of deployments, and the password with it.",
    Remediation = "Set the type to Vaultsecret and the value to its address, or name an identity.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = Platforms.Azure,
    Standards = ["MCSB:IM-8", "CWE-798"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (Setting.Of(context.Node, "properties.credentials.customRegistries").Node is not DataMapping registries)
                return;
            foreach (var entry in registries.Entries)
            {
                if (entry.Value.Resolved is not DataMapping registry)
                    continue;
                var kind = Setting.In(registry, registry.Location, "password.type");
                var password = Setting.In(registry, registry.Location, "password.value");
                if (password.Text is { Length: > 0 } && !kind.IsUnknown && !kind.Is("Vaultsecret"))
                    context.Report(password.Location, entry.Key.Text, context.Node.Identity.Name);
            }
        }, AzureTypes.RegistryTask);
}
