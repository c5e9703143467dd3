using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryTokenEnabled>;

namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryTokenEnabledTests
{
    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup("""
        resource token 'Microsoft.ContainerRegistry/registries/tokens@2023-11-01-preview' = {
          name: 'shop/build'
          properties: {
            status: {|CNS5453(shop/build):'enabled'|}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup("""
        resource token 'Microsoft.ContainerRegistry/registries/tokens@2023-11-01-preview' = {
          name: {|CNS5453(shop/build):'shop/build'|}
          properties: {}
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup("""
        resource token 'Microsoft.ContainerRegistry/registries/tokens@2023-11-01-preview' = {
          name: 'shop/build'
          properties: {
            status: 'disabled'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
        param setting string

        resource token 'Microsoft.ContainerRegistry/registries/tokens@2023-11-01-preview' = {
          name: 'shop/build'
          properties: {
            status: setting
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerRegistry/registries/tokens",
          "apiVersion": "2023-11-01-preview",
          "name": "shop/build",
          "properties": { "status": {|CNS5453(shop/build):"enabled"|} }
        }
        """), DataFormat.Arm);

    [Fact]
    public void Fixes_the_value_in_Bicep() => Verify.VerifyFix("""
        resource token 'Microsoft.ContainerRegistry/registries/tokens@2023-07-01' = {
          name: 'shop/ci'
          properties: {
            status: {|CNS5453(shop/ci):'enabled'|}
          }
        }
        """,
        """
        resource token 'Microsoft.ContainerRegistry/registries/tokens@2023-07-01' = {
          name: 'shop/ci'
          properties: {
            status: 'disabled'
          }
        }
        """);

    [Fact]
    public void Fixes_the_value_in_JSON() => Verify.VerifyFix(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerRegistry/registries/tokens",
          "apiVersion": "2023-07-01",
          "name": "shop/ci",
          "properties": {
            "status": {|CNS5453(shop/ci):"enabled"|}
          }
        }
        """),
        ArmText.Resources("""
        {
          "type": "Microsoft.ContainerRegistry/registries/tokens",
          "apiVersion": "2023-07-01",
          "name": "shop/ci",
          "properties": {
            "status": "disabled"
          }
        }
        """));
}
