using System.Linq;
using ContainerSecurity.Core.Tests.Engine;

namespace ContainerSecurity.Core.Tests.Suppressions;

/// <summary>What the configuration's exceptions cover.</summary>
public class ExceptionTests
{
    private const string Pods = """
        apiVersion: v1
        kind: Pod
        metadata: { name: one, namespace: team }
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: two, namespace: team }
        """;

    private static readonly RulePack Pack = new("a", [new NameRule()]);

    [Theory]
    [InlineData("""{ "rule": "CNS9901", "reason": "r" }""", "")]
    [InlineData("""{ "rule": "CNS99*", "reason": "r" }""", "")]
    [InlineData("""{ "rule": "CNS9901", "resource": "Pod/team/one", "reason": "r" }""", "a/pods.yaml:two b/pods.yaml:two")]
    [InlineData("""{ "rule": "CNS9901", "resource": "Pod/*/o*", "reason": "r" }""", "a/pods.yaml:two b/pods.yaml:two")]
    [InlineData("""{ "rule": "CNS9901", "path": "a/**", "reason": "r" }""", "b/pods.yaml:one b/pods.yaml:two")]
    [InlineData("""{ "rule": "CNS9901", "path": "b/*.yaml", "resource": "Pod/team/two", "reason": "r" }""", "a/pods.yaml:one a/pods.yaml:two b/pods.yaml:one")]
    [InlineData("""{ "rule": "CNS9901", "resource": "Deployment/**", "reason": "r" }""", "a/pods.yaml:one a/pods.yaml:two b/pods.yaml:one b/pods.yaml:two")]
    public void Only_what_they_name_is_suppressed_and_the_reason_is_kept(string exception, string active)
    {
        var read = ConfigurationReader.Read([("containersecurity.json", SourceText.From($$"""{ "exceptions": [ {{exception}} ] }"""))], [Pack]);
        read.Diagnostics.Should().BeEmpty();
        var result = new Analyzer([Pack], read.Configuration).Run(DocumentSet.Create(
            new[] { "a/pods.yaml", "b/pods.yaml" }.SelectMany(path => DocumentParser.Parse(path, SourceText.From(Pods)))));

        string.Join(" ", result.Active.Select(d => $"{d.Location.Document.Path}:{d.Arguments[0]}")).Should().Be(active);
        result.Diagnostics.Where(d => d.Suppression is { } s && (s.Kind != SuppressionKind.Configuration || s.Justification != "r")).Should().BeEmpty();
        result.Diagnostics.Should().HaveCount(4);
    }

    private sealed class NameRule() : Rule(SetRule.Describe("CNS9901"))
    {
        public override void Initialize(AnalysisContext context) =>
            context.RegisterKubernetesObjectAction(c => c.Report(c.Node.Node.Location, c.Node.Name.Value), "Pod");
    }
}
