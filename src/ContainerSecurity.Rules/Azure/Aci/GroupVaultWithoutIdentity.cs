using System;
using ContainerSecurity.Rules.Azure.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupVaultWithoutIdentity() : Rule(new()
{
    Id = "CNS5357",
    Title = "Container group uses Key Vault without an identity",
    MessageFormat = "Container '{0}' refers to vault '{1}' but its group has no managed identity; set identity.type",
    Category = Categories.Access,
    Description = "Without a managed identity, the container needs a stored client secret to read secrets from the vault.",
    Remediation = "Set identity.type to UserAssigned or SystemAssigned and grant the identity the Key Vault Secrets User role.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:IM-3", "MCSB:IM-8"],
})
{
    // Azure public cloud, Azure China and Azure Government.
    private static readonly string[] Suffixes = [".vault.azure.net", ".vault.azure.cn", ".vault.usgovcloudapi.net"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            var identity = Setting.Of(context.Node.Resource, "identity.type");
            if (identity.IsUnknown || (identity.IsPresent && !identity.Is("None")))
                return;
            foreach (var container in context.Node.Workload.Containers)
            {
                foreach (var variable in container.Environment)
                {
                    if (VaultIn(variable.Value.Value) is { } vault)
                        context.Report(variable.Value.Location, Names.Of(container), vault);
                }
            }
        });

    // The vault host name in a URL such as https://name.vault.azure.net/secrets/x.
    private static string? VaultIn(string? value)
    {
        if (value is null || !Uri.TryCreate(value.Trim(), UriKind.Absolute, out var address))
            return null;
        return Array.Exists(Suffixes, s => address.Host.EndsWith(s, StringComparison.OrdinalIgnoreCase)) ? address.Host : null;
    }
}
