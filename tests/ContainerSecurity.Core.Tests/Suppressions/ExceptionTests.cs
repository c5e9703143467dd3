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

    [Theory]
    [InlineData("", "containerGroups/g0")]
    [InlineData("""{ "rule": "CNS9901", "resource": "containerGroups/g0", "reason": "r" }""", "containerGroups/g1")]
    [InlineData("""{ "rule": "CNS9901", "resource": "containerGroups/g1", "reason": "r" }""", "containerGroups/g0")]
    [InlineData("""{ "rule": "CNS9901", "resource": "containerGroups/g0", "reason": "r" }, { "rule": "CNS9901", "resource": "containerGroups/g[12]", "reason": "r" }""", "containerGroups/g1")]
    [InlineData("""{ "rule": "CNS9901", "resource": "containerGroups/g?", "reason": "r" }""", "")]
    [InlineData("""{ "rule": "CNS9901", "reason": "r" }""", "")]
    public void A_finding_that_copies_of_a_loop_share_is_suppressed_with_the_last_of_them(string exceptions, string active)
    {
        const string Groups = "resource g 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = [for i in range(0, 3): { name: 'g${i}', properties: { containers: [ { name: 'c', properties: { image: 'x' } } ] } }]";
        var read = ConfigurationReader.Read([("containersecurity.json", SourceText.From($$"""{ "exceptions": [ {{exceptions}} ] }"""))], [Pack]);
        var result = new Analyzer([Pack], read.Configuration).Run(DocumentSet.Create(DocumentParser.Parse("main.bicep", SourceText.From(Groups))));

        string.Join(" ", result.Active.Select(d => d.Resource)).Should().Be(active);
        result.Diagnostics.Should().ContainSingle();
    }

    private sealed class NameRule() : Rule(SetRule.Describe("CNS9901"))
    {
        public override void Initialize(AnalysisContext context)
        {
            context.RegisterKubernetesObjectAction(c => c.Report(c.Node.Node.Location, c.Node.Name.Value), "Pod");
            context.RegisterImageReferenceAction(c => c.Report(c.Node.Location, c.Node.Text));
        }
    }
}
