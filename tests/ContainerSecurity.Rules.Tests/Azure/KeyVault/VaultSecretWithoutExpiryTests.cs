using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.KeyVault.VaultSecretWithoutExpiry>;

namespace ContainerSecurity.Rules.Tests.Azure.KeyVault;

public class VaultSecretWithoutExpiryTests
{
    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup("""
        resource secret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
          name: {|CNS3172(shop/password):'shop/password'|}
          properties: {}
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup("""
        resource secret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
          name: 'shop/password'
          properties: {
            attributes: {
              exp: 1798761600
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
        param setting string

        resource secret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
          name: 'shop/password'
          properties: {
            attributes: {
              exp: setting
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(ArmText.Resources("""
        {
          "type": "Microsoft.KeyVault/vaults/secrets",
          "apiVersion": "2023-07-01",
          "name": {|CNS3172(shop/password):"shop/password"|},
          "properties": {}
        }
        """), DataFormat.Arm);
}
