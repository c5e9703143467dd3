using System;
using System.Linq;
using ContainerSecurity.Rules.Azure.Confidential;
using ContainerSecurity.Testing;

namespace ContainerSecurity.Rules.Tests.Azure.Confidential;

public class ConfidentialPolicyOtherLayersTests
{
    private const string TwoLayers = """
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmFsbG93X3J1bnRpbWVfbG9nZ2luZyA6PSBmYWxzZQphbGxvd191bmVuY3J5cHRlZF9zY3JhdGNoIDo9IGZhbHNlCgpjcmVhdGVfY29udGFpbmVyIDo9IGRhdGEuZnJhbWV3b3JrLmNyZWF0ZV9jb250YWluZXIKCmNvbnRhaW5lcnMgOj0gW3siaWQiOiAic2hvcC5henVyZWNyLmlvL3dlYjoxLjIiLCAibmFtZSI6ICJ3ZWIiLCAiY29tbWFuZCI6IFsiL2FwcC93ZWIiXSwgImxheWVycyI6IFsiMTZiNTE0MDAiLCAiMTZiNTE0MDEiXSwgImFsbG93X2VsZXZhdGVkIjogZmFsc2UsICJlbnZfcnVsZXMiOiBbXX0sIHsiaWQiOiAicGF1c2UiLCAibmFtZSI6ICJwYXVzZS1jb250YWluZXIiLCAiY29tbWFuZCI6IFsiL3BhdXNlIl0sICJsYXllcnMiOiBbIjE2YjUxNCJdfV0K'
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: BEFORE'shop.azurecr.io/web:1.2'AFTER
                }
              }
            ]
          }
        }

        """;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Reports_another_number_of_layers(int layers) => Verify(layers, $"{{|CNS3081(2, shop.azurecr.io/web:1.2, {layers}):", "|}");

    [Theory]
    [InlineData(2)]
    [InlineData(0)]
    public void Does_not_report_the_same_or_an_unknown_number_of_layers(int layers) => Verify(layers, "", "");

    [Fact]
    public void Does_not_report_without_the_image() => new RuleTest<ConfidentialPolicyOtherLayers> { Sources = { ("main.bicep", Group("", "")) } }.Run();

    private static void Verify(int layers, string before, string after) => new RuleTest<ConfidentialPolicyOtherLayers>
    {
        Sources = { ("image.json", Image(layers)), ("main.bicep", Group(before, after)) },
        Configuration = """{ "images": { "shop.azurecr.io/web": "image.json" } }""",
    }.Run();

    private static string Group(string before, string after) =>
        TwoLayers.Replace("BEFORE", before, StringComparison.Ordinal).Replace("AFTER", after, StringComparison.Ordinal);

    private static string Image(int layers)
    {
        var ids = string.Join(", ", Enumerable.Range(1, layers).Select(i => $"\"sha256:{i:x64}\""));
        return """{ "architecture": "amd64", "os": "linux", "config": { "User": "1000" }, "rootfs": { "type": "layers", "diff_ids": [IDS] } }""".Replace("IDS", ids, StringComparison.Ordinal);
    }
}
