using System.Linq;
using System.Text;
using ContainerSecurity.Core.Tests.Model;

namespace ContainerSecurity.Core.Tests.Languages.Kubernetes;

public sealed class HostileManifestTests
{
    [Fact]
    public void Lists_within_lists_end_somewhere()
    {
        const int Depth = 40;
        var text = new StringBuilder();
        for (var i = 0; i < Depth; i++)
            text.Append("{apiVersion: v1, kind: List, items: [");
        text.Append("{apiVersion: v1, kind: Secret, metadata: {name: s}}");
        for (var i = 0; i < Depth; i++)
            text.Append("]}");

        Parsed.Manifest(text.ToString()).Objects.Should().ContainSingle().Which.Kind.Should().Be("List");
    }

    [Fact]
    public void An_item_that_an_alias_repeats_is_one_object()
    {
        var document = Parsed.Manifest("""
            apiVersion: v1
            kind: List
            items:
            - &secret {apiVersion: v1, kind: Secret, metadata: {name: s}}
            - *secret
            - *secret
            """);

        document.Objects.Should().ContainSingle();
    }

    [Fact]
    public void A_value_that_many_containers_share_is_reported_once()
    {
        var document = Parsed.Manifest("""
            apiVersion: v1
            kind: Pod
            metadata: {name: web}
            spec:
              containers:
              - {name: one, image: a, securityContext: &wrong {privileged: 'true'}}
              - {name: two, image: a, securityContext: *wrong}
            """);

        document.SyntaxDiagnostics.Should().ContainSingle();
        document.Workloads.Single().Containers.Should().OnlyContain(c => c.Security.Privileged.IsUnknown);
    }

    [Theory]
    [InlineData("metadata: x\nspec: y")]
    [InlineData("metadata: [a]\nspec: [b]")]
    [InlineData("spec: {containers: x, volumes: y, securityContext: z}")]
    [InlineData("spec: {containers: [1, [2], null], volumes: [{}], initContainers: {a: b}}")]
    [InlineData("spec: {containers: [{}]}")]
    [InlineData("spec: {containers: [{name: [a], image: {b: c}, env: [{}], ports: [{}], volumeMounts: [{}]}]}")]
    public void Shapes_that_no_pod_has_are_read_as_far_as_they_go(string body) =>
        Parsed.Manifest("apiVersion: v1\nkind: Pod\n" + body).Objects.Should().ContainSingle();
}
