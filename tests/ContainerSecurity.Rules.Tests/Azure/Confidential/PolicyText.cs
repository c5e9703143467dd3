namespace ContainerSecurity.Rules.Tests.Azure.Confidential;

/// <summary>Groups with a policy that can be read where it stands: Bicep turns it into base64.</summary>
internal static class PolicyText
{
    /// <summary>A confidential group with a container of the image that the policy admits.</summary>
    /// <param name="admitted">What the policy says of the container beside its image, layers and command: JSON members.</param>
    /// <param name="container">What the group says of it beside its image: Bicep members.</param>
    /// <param name="image">The image in the group.</param>
    public static string Group(string admitted, string container, string image = "'shop.azurecr.io/web:1.2'") => $$"""
        param unknown string

        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: base64('''
        package policy

        create_container := data.framework.create_container

        containers := [
          {"id": "shop.azurecr.io/web:1.2", "name": "web", "layers": ["16b514"], "command": ["/app/web"], "allow_elevated": false, {{admitted}}},
          {"id": "pause", "name": "pause-container", "command": ["/pause"], "layers": ["16b514"]}
        ]
        ''')
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: {{image}}
                  {{container}}
                }
              }
            ]
          }
        }

        """;
}
