using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupPullIdentityMissing>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupPullIdentityMissingTests
{
    private const string Id = "/subscriptions/x/resourceGroups/y/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop";

    [Theory]
    [InlineData("id.id", "")]
    [InlineData("id.id", "identity: { type: 'SystemAssigned' }")]
    [InlineData("'" + Id + "'", "identity: { type: 'None' }")]
    [InlineData("'" + Id + "'", "identity: { type: 'UserAssigned', userAssignedIdentities: { '" + Id + "2': {} } }")]
    public void Reports_an_unassigned_identity(string identity, string resource) => Check($"{{|CNS5356(shop.azurecr.io):{identity}|}}", resource);

    [Theory]
    [InlineData("id.id", "identity: { type: 'UserAssigned', userAssignedIdentities: { '${id.id}': {} } }")]
    [InlineData("id.id", "identity: { type: unknown }")]
    [InlineData("unknown", "")]
    [InlineData("''", "")]
    [InlineData("'" + Id + "'", "identity: { type: 'SystemAssigned, UserAssigned', userAssignedIdentities: { '" + Id + "': {} } }")]
    [InlineData("'" + Id + "'", "identity: { type: 'UserAssigned', userAssignedIdentities: { '${id.id}': {} } }")]
    public void Does_not_report_an_assigned_or_unknown_identity(string identity, string resource) => Check(identity, resource);

    [Fact]
    public void Reports_a_resource_ID_in_an_ARM_template() => Verify.VerifyContainerGroup(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerInstance/containerGroups",
          "apiVersion": "2023-05-01",
          "name": "shop",
          "properties": {
            "osType": "Linux",
            "containers": [],
            "imageRegistryCredentials": [
              { "server": "shop.azurecr.io", "identity": {|CNS5356(shop.azurecr.io):"[resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'shop')]"|} }
            ]
          }
        }
        """), DataFormat.Arm);

    private static void Check(string identity, string resource) =>
        Verify.VerifyContainerGroup(GroupText.With(group: $"imageRegistryCredentials: [ {{ server: 'shop.azurecr.io', identity: {identity} }} ]", resource: resource), DataFormat.Bicep);
}
