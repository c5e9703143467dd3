using System.Linq;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Core.Tests.Languages.Azure.Model;

/// <summary>Files for <c>az containerapp create --yaml</c> and its kin.</summary>
public sealed class ContainerAppYamlTests
{
    private const string Template = "template: { containers: [ { name: c, image: 'nginx:1' } ] }";

    [Theory]
    [InlineData("type: Microsoft.App/containerApps\nname: a\nproperties: { " + Template + " }", "containerApps/a nginx:1")]
    [InlineData("kind: containerapp\nname: a\nproperties: { managedEnvironmentId: e, " + Template + " }", "containerApps/a nginx:1")]
    [InlineData("name: a\nproperties: { configuration: { ingress: { targetPort: 80 } }, " + Template + " }", "containerApps/a nginx:1")]
    [InlineData("type: microsoft.app/jobs\nname: a\nproperties: { " + Template + " }", "jobs/a nginx:1")]
    [InlineData("name: a\nproperties: { configuration: { triggerType: Manual }, " + Template + " }", "jobs/a nginx:1")]
    [InlineData("type: Microsoft.App/sessionPools\nname: a\nproperties: { customContainerTemplate: { containers: [ { name: c, image: 'nginx:1' } ] } }", "sessionPools/a nginx:1")]
    public void A_file_is_told_by_what_it_has(string text, string expected)
    {
        var document = DocumentParser.Parse("app.yaml", SourceText.From(text)).OfType<AzureDocument>().Single();

        document.Kind.Should().Be(DocumentKind.ContainerAppYaml);
        document.SyntaxDiagnostics.Should().BeEmpty();
        document.ContainerApps.Select(a => $"{a.Resource.Identity} {a.Workload.Containers.Single().Image!.Text}").Should().Equal(expected);
    }

    [Fact]
    public void A_Dapr_component_has_its_properties_at_the_root()
    {
        var document = DocumentParser.Parse("dapr.yaml", SourceText.From("componentType: state.azure.blobstorage\nversion: v1\nsecrets: [ { name: key, value: x } ]")).OfType<AzureDocument>().Single();
        var component = document.Resources.Single();

        component.Type.Should().Be("Microsoft.App/managedEnvironments/daprComponents");
        Deployed.Show(component.Properties).Should().Be("{componentType:state.azure.blobstorage,version:v1,secrets:[{name:key,value:x}]}");
        component.Properties!.FindIgnoreCase("version")!.Value.Location.Text.Should().Be("v1");
    }

    [Theory]
    [InlineData("properties: { template: { containers: [ { name: c, image: 'nginx:1' } ] } }")]
    [InlineData("apiVersion: v1\nproperties: { configuration: {}, template: { containers: [] } }")]
    [InlineData("type: Microsoft.Web/sites\nproperties: { configuration: {}, template: { containers: [] } }")]
    public void What_has_another_shape_is_something_else(string text) =>
        DocumentParser.Parse("app.yaml", SourceText.From(text)).Single().Should().BeOfType<UnrecognizedDocument>();
}
