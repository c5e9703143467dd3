namespace ContainerSecurity.Rules.Tests.Azure.Confidential;

/// <summary>Creates groups with a readable inline policy, which Bicep encodes as base64.</summary>
internal static class PolicyText
{
    /// <summary>Creates a confidential group with a container whose image the policy allows.</summary>
    /// <param name="admitted">JSON members of the policy entry in addition to image, layers and command.</param>
    /// <param name="container">Bicep members of the container in addition to its image.</param>
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
