using System.Linq;
using System.Text;
using System.Threading;
using ContainerSecurity.Deployments;

namespace ContainerSecurity.Core.Tests.Languages.Kustomize;

/// <summary>What cannot be built: the problem, where it stands, and that there is no output.</summary>
public class ProblemTests
{
    private const string ConfigMap = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n";

    [Theory]
    [InlineData("resource: []\nresources: [c.yaml]", 1, "unknown field \"resource\"")]
    [InlineData("resources: [c.yaml]\nnamespace: 5", 2, "cannot unmarshal number into Go struct field Kustomization.namespace of type string")]
    [InlineData("resources: [c.yaml]\ncommonLabels:\n  a: yes", 3, "cannot unmarshal bool")]
    [InlineData("resources: [c.yaml]\nkind: Other", 1, "kind should be Kustomization or Component")]
    [InlineData("resources:\n- missing.yaml", 2, "no such file")]
    [InlineData("resources:\n- ../outside.yaml", 2, "'../outside.yaml'")]
    [InlineData("resources:\n- c.yaml\n- c.yaml", 1, "already registered id")]
    [InlineData("resources:\n- c.yaml\npatches:\n- patch: '{apiVersion: v1, kind: Secret, metadata: {name: x}}'", 4, "no matches for Id")]
    [InlineData("resources:\n- c.yaml\npatches:\n- target: {kind: ConfigMap}", 4, "must specify one of patch and path")]
    [InlineData("resources:\n- c.yaml\npatches:\n- target: {name: '('}\n  patch: '[]'", 4, "missing closing )")]
    [InlineData("resources:\n- c.yaml\npatches:\n- target: {kind: ConfigMap}\n  patch: |-\n    - op: test\n      path: /kind\n      value: X", 6, "test failed")]
    [InlineData("resources:\n- c.yaml\nreplicas:\n- name: x\n  count: 1", 4, "resource with name x does not match")]
    [InlineData("resources:\n- c.yaml\nreplacements:\n- source: {kind: Secret}\n  targets: [{select: {kind: ConfigMap}, fieldPaths: [a]}]", 4, "nothing selected by")]
    [InlineData("resources:\n- c.yaml\nconfigMapGenerator:\n- name: g\n  literals:\n  - novalue", 6, "expected key=value")]
    [InlineData("resources:\n- c.yaml\nconfigMapGenerator:\n- name: c\n  literals: [a=b]", 4, "behavior must be merge or replace")]
    [InlineData("resources:\n- c.yaml\nsortOptions:\n  order: random", 4, "must be one of [fifo, legacy]")]
    [InlineData("resources:\n- c.yaml\nvars:\n- name: V\n  objref: {apiVersion: v1, kind: Secret, name: s}", 4, "cannot be mapped to a field")]
    [InlineData("resources:\n- c.yaml\ntransformers:\n- |-\n  apiVersion: builtin\n  kind: Unknown\n  metadata: {name: u}", 5, "unable to load builtin Unknown")]
    [InlineData("apiVersion: kustomize.config.k8s.io/v1beta1", 1, "is empty")]
    public void A_mistake_is_a_problem_at_its_line(string kustomization, int line, string message)
    {
        var problem = KustomizeSample.Problem(KustomizeSample.Render(("kustomization.yaml", kustomization + "\n"), ("c.yaml", ConfigMap)));
        problem.Message.Should().Contain(message);
        problem.IsUnavailable.Should().BeFalse();
        (problem.Origin!.File.Text.GetLinePosition(problem.Origin.Span.Start).Line + 1).Should().Be(line);
    }

    [Theory]
    [InlineData("resources:\n- https://example.invalid/a.yaml")]
    [InlineData("resources:\n- github.com/example/repository//config?ref=v1")]
    [InlineData("components:\n- ssh://git@example.invalid/repository")]
    [InlineData("resources: []\nhelmCharts:\n- name: chart")]
    [InlineData("generators:\n- |-\n  apiVersion: example.com/v1\n  kind: Own\n  metadata:\n    name: o\n    annotations: {config.kubernetes.io/function: 'container: {image: x}'}")]
    public void What_is_elsewhere_or_a_program_is_not_analyzed(string kustomization)
    {
        var problem = KustomizeSample.Problem(KustomizeSample.Render(("kustomization.yaml", kustomization + "\n")));
        problem.IsUnavailable.Should().BeTrue();
        problem.Origin.Should().NotBeNull();
    }

    [Fact]
    public void Kustomizations_that_name_each_other_are_a_problem()
    {
        var problem = KustomizeSample.Problem(KustomizeSample.RenderFolder("a", ("a/kustomization.yaml", "resources: [../b]\n"), ("b/kustomization.yaml", "resources:\n- ../a\n")));
        problem.Message.Should().Contain("cycle detected");
        problem.Origin!.File.Path.Should().Be("b/kustomization.yaml");
    }

    [Fact]
    public void A_base_around_the_kustomization_is_a_problem() =>
        KustomizeSample.Problem(KustomizeSample.RenderFolder("b/o", ("b/o/kustomization.yaml", "resources: [..]\n"), ("b/kustomization.yaml", "resources: [c.yaml]\n"), ("b/c.yaml", ConfigMap))).Message.Should().Contain("cycle detected");

    [Fact]
    public void Files_stay_in_the_folder_of_their_kustomization()
    {
        var problem = KustomizeSample.Problem(KustomizeSample.RenderFolder("o", ("o/kustomization.yaml", "resources:\n- ../c.yaml\n"), ("c.yaml", ConfigMap)));
        problem.Message.Should().Contain("security; file '../c.yaml' is not in or below 'o'");
    }

    [Fact]
    public void Two_kustomization_files_are_a_problem() =>
        KustomizeSample.Problem(KustomizeSample.Render(("kustomization.yaml", "resources: []\n"), ("kustomization.yml", "resources: []\n"))).Message.Should().Contain("multiple kustomization files");

    [Theory]
    [InlineData("- a\n- b\n", "no Kubernetes object")]
    [InlineData("apiVersion: v1\nmetadata: {name: a}\n", "missing kind")]
    [InlineData("apiVersion: v1\nkind: Secret\n", "missing metadata.name")]
    [InlineData("a: b: c\n", "MalformedYAMLError")]
    [InlineData("apiVersion: v1\nkind: Secret\nmetadata: {name: a}\na: &a [*a]\n", "contains itself")]
    public void A_document_that_is_no_object_is_a_problem(string text, string message) =>
        KustomizeSample.Problem(KustomizeSample.Render(("kustomization.yaml", "resources: [a.yaml]\n"), ("a.yaml", text))).Message.Should().Contain(message);

    [Fact]
    public void Aliases_that_expand_without_end_are_a_problem()
    {
        var text = new StringBuilder("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
            text.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        KustomizeSample.Problem(KustomizeSample.Render(("kustomization.yaml", "resources: [a.yaml]\n"), ("a.yaml", text.ToString()))).Message.Should().Contain("aliasing");
    }

    [Fact]
    public void An_expression_that_would_backtrack_ends()
    {
        var name = new string('a', 50_000);
        var text = KustomizeSample.Text(KustomizeSample.Render(
            ("kustomization.yaml", "resources: [a.yaml]\npatches:\n- target: {name: '(a|a)*(a*)*b'}\n  patch: '[{\"op\": \"remove\", \"path\": \"/x\"}]'\n"),
            ("a.yaml", $"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: {name}}}\n")));
        text.Should().Contain(name);
    }

    [Fact]
    public void Deep_nesting_is_a_problem_and_no_crash()
    {
        var text = $"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: a}}\nx: {new string('[', 5000)}{new string(']', 5000)}\n";
        KustomizeSample.Problem(KustomizeSample.Render(("kustomization.yaml", "resources: [a.yaml]\n"), ("a.yaml", text)));
    }

    [Fact]
    public void A_build_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        var build = () => Renderer.Render("", new MemoryFileSource([new("kustomization.yaml", SourceText.From("resources: []\n"))]), cancellationToken: cancellation.Token);
        build.Should().Throw<System.OperationCanceledException>();
    }
}
