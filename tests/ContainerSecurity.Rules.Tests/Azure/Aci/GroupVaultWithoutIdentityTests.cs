using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupVaultWithoutIdentity>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupVaultWithoutIdentityTests
{
    [Theory]
    [InlineData("'https://shop.vault.azure.net/'", "", "shop.vault.azure.net")]
    [InlineData("'https://shop.vault.azure.cn/secrets/a'", "identity: { type: 'None' }", "shop.vault.azure.cn")]
    public void Reports_a_vault_without_an_identity(string value, string resource, string vault) => Check($"{{|CNS5357(web, {vault}):{value}|}}", resource);

    [Theory]
    [InlineData("'https://shop.vault.azure.net/'", "identity: { type: 'SystemAssigned' }")]
    [InlineData("'https://shop.vault.azure.net/'", "identity: { type: unknown }")]
    [InlineData("'https://shop.example.com/?x=.vault.azure.net'", "")]
    [InlineData("'shop.vault.azure.net'", "")]
    [InlineData("unknown", "")]
    public void Does_not_report_other_groups(string value, string resource) => Check(value, resource);

    private static void Check(string value, string resource) =>
        Verify.VerifyContainerGroup(GroupText.With($"environmentVariables: [ {{ name: 'KEY_VAULT', value: {value} }} ]", resource: resource), DataFormat.Bicep);
}
