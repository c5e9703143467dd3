using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Access.RoleWritesRoles>;

namespace ContainerSecurity.Rules.Tests.Azure.Access;

public class RoleWritesRolesTests
{
    [Fact]
    public void Reports_a_wildcard_action() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
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
    public void Reports_permission_to_write_role_definitions() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_permission_to_read_role_definitions() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
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
