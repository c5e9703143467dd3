namespace ContainerSecurity.Core.Tests.Languages.Kustomize;

/// <summary>Each part of the output knows where it is written.</summary>
public class ProvenanceTests
{
    [Theory]
    [InlineData("nginx:1.25", "deployment.yaml(18)", "")]
    [InlineData("replicas: 3", "deployment.yaml(6) kustomization.yaml(3)", "replicas:\n- {name: web, count: 3}")]
    [InlineData("nginx:9", "deployment.yaml(18) kustomization.yaml(3)", "images:\n- {name: nginx, newTag: '9'}")]
    [InlineData("name: p-web", "deployment.yaml(4) kustomization.yaml(2)", "namePrefix: p-")]
    [InlineData("namespace: prod", "kustomization.yaml(2)", "namespace: prod")]
    [InlineData("team: x", "kustomization.yaml(3)", "commonAnnotations:\n  team: x")]
    [InlineData("paused: true", "kustomization.yaml(8)", "patches:\n- patch: |-\n    apiVersion: apps/v1\n    kind: Deployment\n    metadata: {name: web}\n    spec:\n      paused: true")]
    [InlineData("minReadySeconds: 4", "kustomization.yaml(4)", "patches:\n- target: {kind: Deployment}\n  patch: '[{\"op\": \"add\", \"path\": \"/spec/minReadySeconds\", \"value\": 4}]'")]
    [InlineData("value: copied", "deployment.yaml(21) kustomization.yaml(3)", "replacements:\n- sourceValue: copied\n  targets: [{select: {kind: Deployment}, fieldPaths: [spec.template.spec.containers.0.env.0.value]}]")]
    public void A_field_names_what_wrote_it(string part, string places, string kustomization)
    {
        var result = KustomizeSample.Render(("kustomization.yaml", "resources: [deployment.yaml]\n" + kustomization + "\n"), ("deployment.yaml", KustomizeSample.Deployment));
        KustomizeSample.Places(result, part).Should().BeEquivalentTo(places.Split(' '));
    }

    [Fact]
    public void Generated_data_names_the_line_of_its_file()
    {
        var result = KustomizeSample.Render(
            ("kustomization.yaml", "configMapGenerator:\n- name: g\n  envs: [e.env]\n  files: [f.txt]\n  literals:\n  - l=literal\n"),
            ("e.env", "A=first\nB=second\n"),
            ("f.txt", "one\ntwo\n"));
        KustomizeSample.Places(result, "second").Should().Equal("e.env(2)");
        KustomizeSample.Places(result, "two").Should().Equal("f.txt(2)");
        KustomizeSample.Places(result, "literal").Should().Equal("kustomization.yaml(6)");
    }

    [Fact]
    public void A_value_of_a_base_that_is_overridden_is_no_origin()
    {
        var result = KustomizeSample.Render(
            ("kustomization.yaml", "resources: [deployment.yaml]\npatches: [{path: p.yaml}]\n"),
            ("deployment.yaml", KustomizeSample.Deployment),
            ("p.yaml", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 5\n"));
        var text = result.Stream!.Text;
        var at = text.IndexOf("replicas: 5", System.StringComparison.Ordinal) + "replicas: ".Length;
        var segment = result.Stream.FindSegment(at)!.Value;
        segment.Origin.File.Path.Should().Be("p.yaml");
        segment.Origin.File.Text.GetLinePosition(segment.MapSpan(at, 1).Start).Should().Be(new LinePosition(4, 12));
    }

    [Fact]
    public void A_reference_keeps_its_own_characters_and_the_prefix_those_of_the_prefix()
    {
        var result = KustomizeSample.Render(
            ("kustomization.yaml", "resources: [deployment.yaml]\nnamePrefix: p-\nconfigMapGenerator:\n- name: settings\n  literals: [a=b]\n  options: {disableNameSuffixHash: true}\n"),
            ("deployment.yaml", KustomizeSample.Deployment));
        KustomizeSample.Places(result, "p-settings\n        image").Should().Contain("kustomization.yaml(2)").And.Contain("deployment.yaml(24)");
    }
}
