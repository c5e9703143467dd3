using System.Linq;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Core.Tests.Languages.Azure.Model;

/// <summary>What the az command line prints of deployed resources.</summary>
public sealed class DeployedResourceTests
{
    private const string Registry = """
        { "adminUserEnabled": true, "id": "/subscriptions/0/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/shop", "location": "w", "name": "shop",
          "sku": { "name": "Premium" }, "type": "Microsoft.ContainerRegistry/registries" }
        """;

    [Fact]
    public void Settings_next_to_the_name_are_properties()
    {
        var resource = Read(Registry).Resources.Single();

        resource.Identity.ToString().Should().Be("registries/shop");
        Deployed.Show(resource.Properties).Should().Be("{adminUserEnabled:true}");
        Deployed.Show(resource.Node.FindIgnoreCase("sku")!.Value).Should().Be("{name:Premium}");
        resource.Properties!.FindIgnoreCase("adminUserEnabled")!.Value.Location.Text.Should().Be("true");
    }

    [Fact]
    public void A_list_holds_several() => Read($"[ {Registry}, {Registry.Replace("shop", "other")} ]").Resources.Select(r => r.Identity.Name).Should().Equal("shop", "other");

    [Fact]
    public void The_form_of_the_REST_interface_is_read_as_it_is() => Deployed.Show(Read("""
        { "id": "/subscriptions/0/x", "name": "aks", "type": "Microsoft.ContainerService/ManagedClusters", "properties": { "enableRBAC": false } }
        """).Resources.Single().Properties).Should().Be("{enableRBAC:false}");

    [Fact]
    public void Containers_of_a_group_have_their_settings()
    {
        var group = Read("""
            { "id": "/subscriptions/0/x", "name": "g", "type": "Microsoft.ContainerInstance/containerGroups", "osType": "Linux", "sku": "Confidential",
              "containers": [ { "name": "c", "image": "nginx:1", "resources": { "requests": { "cpu": 1.0, "memoryInGb": 1.5 } } } ],
              "initContainers": [ { "name": "i", "image": "busybox:1" } ] }
            """).ContainerGroups.Single();

        group.Sku.Value.Should().Be("Confidential");
        group.Workload.Containers.Select(c => $"{c.Role} {c.Name.Value} {c.Image!.Text}").Should().Equal("Init i busybox:1", "Main c nginx:1");
    }

    [Theory]
    [InlineData("""{ "id": "/subscriptions/0/x", "type": "Microsoft.Authorization/policyDefinitions", "name": "x" }""")]
    [InlineData("""{ "id": "registry", "type": "Microsoft.ContainerRegistry/registries", "name": "x" }""")]
    [InlineData("""[ "/subscriptions/0/providers/Microsoft.ContainerRegistry/registries/x" ]""")]
    public void What_is_no_such_resource_is_something_else(string text) =>
        DocumentParser.Parse("x.json", SourceText.From(text)).Single().Should().BeOfType<UnrecognizedDocument>();

    private static AzureDocument Read(string text)
    {
        var document = DocumentParser.Parse("x.json", SourceText.From(text)).OfType<AzureDocument>().Single();
        document.SyntaxDiagnostics.Should().BeEmpty();
        return document;
    }
}
