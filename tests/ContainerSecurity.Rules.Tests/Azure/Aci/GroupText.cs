namespace ContainerSecurity.Rules.Tests.Azure.Aci;

/// <summary>Creates container groups that differ in a single setting.</summary>
internal static class GroupText
{
    /// <summary>Creates a group with one container.</summary>
    /// <param name="container">Bicep members of the container in addition to its name and image.</param>
    /// <param name="group">Bicep members of <c>properties</c> in addition to the containers.</param>
    /// <param name="resource">Bicep members of the resource in addition to its name.</param>
    public static string With(string container = "", string group = "", string resource = "") => $$"""
        param unknown string

        resource id 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
          name: 'shop'
        }

        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          {{resource}}
          properties: {
            osType: 'Linux'
            {{group}}
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.2'
                  {{container}}
                }
              }
            ]
          }
        }

        """;
}
