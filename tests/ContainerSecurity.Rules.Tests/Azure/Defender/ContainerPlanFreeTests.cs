using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Defender.ContainerPlanFree>;

namespace ContainerSecurity.Rules.Tests.Azure.Defender;

public class ContainerPlanFreeTests
{
    [Fact]
    public void Reports_the_Free_tier() => Verify.VerifyContainerGroup("""
        resource plan 'Microsoft.Security/pricings@2024-01-01' = {
          name: 'Containers'
          properties: {
            pricingTier: {|CNS7150(Containers):'Free'|}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
        resource plan 'Microsoft.Security/pricings@2024-01-01' = {
          name: 'Containers'
          properties: {
            pricingTier: 'Standard'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Ignores_other_plans() => Verify.VerifyContainerGroup("""
        resource plan 'Microsoft.Security/pricings@2024-01-01' = {
          name: 'VirtualMachines'
          properties: {
            pricingTier: 'Free'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_plan() => Verify.VerifyContainerGroup("""
        param name string

        resource plan 'Microsoft.Security/pricings@2024-01-01' = {
          name: name
          properties: {
            pricingTier: 'Free'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_tier() => Verify.VerifyContainerGroup("""
        param tier string

        resource plan 'Microsoft.Security/pricings@2024-01-01' = {
          name: 'Containers'
          properties: {
            pricingTier: tier
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Fixes_the_value_in_Bicep() => Verify.VerifyFix("""
        resource plan 'Microsoft.Security/pricings@2023-01-01' = {
          name: 'Containers'
          properties: {
            pricingTier: {|CNS7150(Containers):'Free'|}
          }
        }
        """,
        """
        resource plan 'Microsoft.Security/pricings@2023-01-01' = {
          name: 'Containers'
          properties: {
            pricingTier: 'Standard'
          }
        }
        """);

    [Fact]
    public void Fixes_the_value_in_JSON() => Verify.VerifyFix(ArmText.Resources("""
        {
          "type": "Microsoft.Security/pricings",
          "apiVersion": "2023-01-01",
          "name": "Containers",
          "properties": {
            "pricingTier": {|CNS7150(Containers):"Free"|}
          }
        }
        """),
        ArmText.Resources("""
        {
          "type": "Microsoft.Security/pricings",
          "apiVersion": "2023-01-01",
          "name": "Containers",
          "properties": {
            "pricingTier": "Standard"
          }
        }
        """));
}
