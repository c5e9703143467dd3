using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Access.IdentityMayPush>;

namespace ContainerSecurity.Rules.Tests.Azure.Access;

public class IdentityMayPushTests
{
    private const string Push = "8311e382-0749-4cb8-b61a-304f252e45ec";

    [Theory]
    [InlineData("{|CNS5475(AcrPush):subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '" + Push + "')|}", "'ServicePrincipal'")]
    [InlineData("{|CNS5475(AcrDelete):'/providers/Microsoft.Authorization/roleDefinitions/c2f4ef07-c644-48eb-af81-4b1b4947fb11'|}", "'ServicePrincipal'")]
    [InlineData("subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')", "'ServicePrincipal'")]
    [InlineData("subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '" + Push + "')", "'Group'")]
    [InlineData("subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '" + Push + "')", "unknown")]
    [InlineData("unknown", "'ServicePrincipal'")]
    public void Reports_only_push_roles_of_service_principals(string role, string principal) => Verify.VerifyContainerGroup($$"""
        param unknown string

        resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
          name: guid('x')
          properties: {
            roleDefinitionId: {{role}}
            principalId: unknown
            principalType: {{principal}}
          }
        }
        """, DataFormat.Bicep);
}
