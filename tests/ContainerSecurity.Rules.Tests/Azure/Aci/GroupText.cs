namespace ContainerSecurity.Rules.Tests.Azure.Aci;

/// <summary>Container groups that differ in one thing.</summary>
internal static class GroupText
{
    /// <summary>A group with a container.</summary>
    /// <param name="container">What is said of the container beside its name and image: Bicep members.</param>
    /// <param name="group">What is said of the group beside its containers: Bicep members below <c>properties</c>.</param>
    /// <param name="resource">What is said of the resource beside its name: Bicep members.</param>
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
