using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Access.RoleWritesRoles>;

namespace ContainerSecurity.Rules.Tests.Azure.Access;

public class RoleWritesRolesTests
{
    [Fact]
    public void Reports_it() => Verify.VerifyContainerGroup("""
        resource role 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
          name: 'deployer'
          properties: {
            permissions: [
              {
                actions: [
                  {|CNS5471(deployer, *):'*'|}
                ]
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_the_good_form_pass() => Verify.VerifyContainerGroup("""
        resource role 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
          name: 'deployer'
          properties: {
            permissions: [
              {
                actions: [
                  'Microsoft.ContainerRegistry/registries/pull/read'
                ]
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_the_right_to_write_definitions() => Verify.VerifyContainerGroup("""
        resource role 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
          name: 'deployer'
          properties: {
            permissions: [
              {
                actions: [
                  {|CNS5471(deployer, Microsoft.Authorization/roleDefinitions/write):'Microsoft.Authorization/roleDefinitions/write'|}
                ]
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_the_right_to_read_them_pass() => Verify.VerifyContainerGroup("""
        resource role 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
          name: 'deployer'
          properties: {
            permissions: [
              {
                actions: [
                  'Microsoft.Authorization/roleDefinitions/read'
                ]
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_known() => Verify.VerifyContainerGroup("""
        param action string

        resource role 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
          name: 'deployer'
          properties: {
            permissions: [
              {
                actions: [
                  action
                ]
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}
