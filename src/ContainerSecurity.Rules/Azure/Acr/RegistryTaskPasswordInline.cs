using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryTaskPasswordInline() : Rule(new()
{
    Id = "CNS3264",
    Title = "Registry task has a hardcoded password",
    MessageFormat = "The password for registry '{0}' is hardcoded in task '{1}'; read it from Key Vault or use a managed identity",
    Category = Categories.Secrets,
    Description = "The password is exposed in version control and in the deployment history.",
    Remediation = "Set type to Vaultsecret and value to the URI of the Key Vault secret, or set identity.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Azure,
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
