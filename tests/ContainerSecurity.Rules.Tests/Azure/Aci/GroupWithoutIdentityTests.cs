using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupWithoutIdentity>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupWithoutIdentityTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerInstance/containerGroups@2023-05-01", "identity.type");

    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS5350(shop):'None'|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_what_is_not_set() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS5350(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup(Template.Bicep("'SystemAssigned'"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reads_ARM_templates_too() => Verify.VerifyContainerGroup("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.ContainerInstance/containerGroups",
              "apiVersion": "2023-05-01",
              "name": "shop",
              "identity": { "type": {|CNS5350(shop):"None"|} }
            }
          ]
        }
        """, DataFormat.Arm);
}
