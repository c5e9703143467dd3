using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Access.RoleAssignmentTooWide>;

namespace ContainerSecurity.Rules.Tests.Azure.Access;

public class RoleAssignmentTooWideTests
{
    [Fact]
    public void Reports_an_Owner_role_assignment() => Verify.VerifyContainerGroup("""
        param principal string

        resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
          name: '00000000-0000-0000-0000-000000000001'
          properties: {
            principalId: principal
            principalType: 'ServicePrincipal'
            roleDefinitionId: {|CNS5472(Owner):subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635')|}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
        param principal string

        resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
          name: '00000000-0000-0000-0000-000000000001'
          properties: {
            principalId: principal
            principalType: 'ServicePrincipal'
            roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_an_assignment_without_a_principal_type() => Verify.VerifyContainerGroup("""
        param principal string

        resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
          name: '00000000-0000-0000-0000-000000000001'
          properties: {
            principalId: principal
            roleDefinitionId: {|CNS5472(Contributor):subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')|}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_literal_role_definition_ID() => Verify.VerifyContainerGroup("""
        param principal string

        resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
          name: '00000000-0000-0000-0000-000000000001'
          properties: {
            principalId: principal
            principalType: 'ServicePrincipal'
            roleDefinitionId: {|CNS5472(Owner):'/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635'|}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_users_and_groups() => Verify.VerifyContainerGroup("""
        param principal string

        resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
          name: '00000000-0000-0000-0000-000000000001'
          properties: {
            principalId: principal
            principalType: 'User'
            roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635')
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_principal_type() => Verify.VerifyContainerGroup("""
        param kind string
        param principal string

        resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
          name: '00000000-0000-0000-0000-000000000001'
          properties: {
            principalId: principal
            principalType: kind
            roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635')
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_role() => Verify.VerifyContainerGroup("""
        param role string
        param principal string

        resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
          name: '00000000-0000-0000-0000-000000000001'
          properties: {
            principalId: principal
            principalType: 'ServicePrincipal'
            roleDefinitionId: role
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_conditional_role() => Verify.VerifyContainerGroup("""
        param wide bool
        param principal string

        resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
          name: '00000000-0000-0000-0000-000000000001'
          properties: {
            principalId: principal
            principalType: 'ServicePrincipal'
            roleDefinitionId: wide ? subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635') : subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_role_in_a_Bicep_variable() => Verify.VerifyContainerGroup("""
        var owner = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635'
        var roles = {
          contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c'
          pull: '7f951dda-4ed3-4680-a7ca-43fe172d538d'
        }

        resource one 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
          name: 'one'
          properties: {
            principalId: 'p'
            roleDefinitionId: {|CNS5472(Owner):subscriptionResourceId('Microsoft.Authorization/roleDefinitions', owner)|}
          }
        }

        resource two 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
          name: 'two'
          properties: {
            principalId: 'p'
            roleDefinitionId: {|CNS5472(Contributor):subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.contributor)|}
          }
        }

        resource three 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
          name: 'three'
          properties: {
            principalId: 'p'
            roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.pull)
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_role_in_an_ARM_template_variable() => Verify.VerifyContainerGroup("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { "role": { "type": "string" } },
          "variables": { "roles": { "owner": "8e3af657-a8ff-443c-a75c-2fe8c4bcb635" } },
          "resources": [
            {
              "type": "Microsoft.Authorization/roleAssignments",
              "apiVersion": "2022-04-01",
              "name": "one",
              "properties": {
                "principalId": "p",
                "roleDefinitionId": {|CNS5472(Owner):"[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', variables('roles').owner)]"|}
              }
            },
            {
              "type": "Microsoft.Authorization/roleAssignments",
              "apiVersion": "2022-04-01",
              "name": "two",
              "properties": {
                "principalId": "p",
                "roleDefinitionId": "[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', parameters('role'))]"
              }
            }
          ]
        }
        """, DataFormat.Arm);

    [Theory]
    [InlineData("8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "{|CNS5472(Owner):role.id|}")]
    [InlineData("7f951dda-4ed3-4680-a7ca-43fe172d538d", "role.id")]
    [InlineData("8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "other.id")]
    public void Reports_a_role_of_an_existing_resource(string id, string role) => Verify.VerifyContainerGroup($$"""
        param other object

        resource role 'Microsoft.Authorization/roleDefinitions@2022-04-01' existing = {
          scope: subscription()
          name: '{{id}}'
        }

        resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
          name: guid('x')
          properties: {
            roleDefinitionId: {{role}}
            principalId: 'x'
            principalType: 'ServicePrincipal'
          }
        }
        """, DataFormat.Bicep);
}
