using System.Linq;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Core.Tests.Languages.Azure;

/// <summary>The forms that container groups come in: files for the command line of every version, profiles, and NGroups.</summary>
public sealed class ContainerGroupFormTests
{
    [Theory]
    [InlineData("apiVersion: 2017-08-01-preview\ntype: Microsoft.ContainerInstance/containerGroups")]
    [InlineData("apiVersion: '2018-04-01'\ntype: microsoft.containerinstance/containergroups")]
    [InlineData("apiVersion: 2019-12-01")]
    [InlineData("apiVersion: 2026-08-01-preview")]
    [InlineData("type: Microsoft.ContainerInstance/containerGroups")]
    [InlineData("location: westeurope")]
    [InlineData("tags: null\nadditional_properties: {}")]
    public void A_file_for_the_command_line_is_told_by_what_it_has(string head) => Group(head + "\n" + """
        name: g
        properties:
          osType: linux
          containers:
          - name: web
            properties:
              image: nginx:1.27
              command: null
              ports: [ { port: '80' } ]
              resources: { requests: { cpu: 1.0, memoryInGb: 1.5 } }
              environmentVariables: [ { name: A, value: null, secureValue: s } ]
          ipAddress: { type: public, ports: [ { protocol: tcp, port: '80' } ] }
        """).Should().Be("""
        g os=Linux restart=- sku=- identity=-
        address=public dns=- ports=80/TCP
        Main web image=nginx:1.27 cpu=1.0 memory=1.5 ports=80
          A secure s
        """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("kind: Thing\nproperties: { containers: [ { name: a, properties: {} } ] }")]
    [InlineData("properties: { containers: [ { name: a, image: b } ] }")]
    [InlineData("properties: { containers: { type: array, properties: {} } }")]
    [InlineData("apiVersion: v2\nproperties: { containers: [ { properties: {} } ] }")]
    public void What_has_another_shape_is_something_else(string text) =>
        DocumentParser.Parse("x.yaml", SourceText.From(text)).Single().Should().BeOfType<UnrecognizedDocument>();

    [Theory]
    [InlineData("$NAME")]
    [InlineData("${NAME}")]
    [InlineData("#{NAME}#")]
    [InlineData("$(NAME)")]
    [InlineData("<name>")]
    [InlineData("__NAME__")]
    public void What_a_pipeline_puts_in_is_not_known(string placeholder) => Group($$"""
        properties:
          containers:
          - name: web
            properties:
              image: nginx:1
              environmentVariables: [ { name: A, value: "{{placeholder}}" } ]
        """).Should().Contain("A=?");

    [Fact]
    public void A_profile_is_read_as_a_group_and_a_group_of_a_profile_is_a_part()
    {
        var document = Deployed.Bicep("""
            resource p 'Microsoft.ContainerInstance/containerGroupProfiles@2025-09-01' = {
              name: 'p'
              properties: { osType: 'Linux', securityContext: { privileged: true }, containers: [ { name: 'a', properties: { image: 'i:1' } } ] }
            }
            resource g 'Microsoft.ContainerInstance/containerGroups@2025-09-01' = {
              name: 'g'
              properties: { containerGroupProfile: { id: p.id, revision: 1 }, containers: [ { name: 'a', properties: {} } ] }
            }
            """);

        document.ContainerGroups.Select(g => (g.Workload.Name.Value, g.Workload.IsPartial)).Should().Equal(("p", false), ("g", true));
        document.ContainerGroups[0].Workload.Security.Privileged.Is(true).Should().BeTrue();
    }

    [Theory]
    [InlineData("ngroups")]
    [InlineData("NGroups")]
    public void What_an_NGroup_changes_of_its_profiles_is_a_part_of_a_group(string type)
    {
        var group = Deployed.Bicep($$"""
            resource n 'Microsoft.ContainerInstance/{{type}}@2025-09-01' = {
              name: 'n'
              properties: {
                elasticProfile: { desiredCount: 3 }
                containerGroupProfiles: [
                  { resource: { id: 'p' }, revision: 1 }
                  {
                    resource: { id: 'q' }
                    containerGroupProperties: {
                      subnetIds: [ { id: 's' } ]
                      volumes: [ { name: 'v', azureFile: { shareName: 'share', storageAccountName: 'a', storageAccountKey: 'k' } } ]
                      containers: [ { name: 'c', properties: { volumeMounts: [ { name: 'v', mountPath: '/v' } ] } } ]
                    }
                  }
                ]
              }
            }
            """).ContainerGroups.Single();

        group.Workload.IsPartial.Should().BeTrue();
        group.Workload.Features.Should().Be(WorkloadFeatures.None);
        GroupText.Of(group).Should().Be("""
            n os=- restart=- sku=- identity=-
            address=- dns=- ports=
            Main c image=- cpu=- memory=- ports=
              v at /v
            volume v AzureFile share
            """.ReplaceLineEndings("\n"));
    }

    private static string Group(string yaml) => GroupText.Of(DocumentParser.Parse("group.yaml", SourceText.From(yaml)).OfType<AzureDocument>().Single().ContainerGroups.Single());
}
