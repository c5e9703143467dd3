using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using ContainerSecurity.Graph;
using ContainerSecurity.Rules.Deployment.Graph;

namespace ContainerSecurity.Rules.Tests.Deployment.Graph;

public partial class SecurityGraphTests
{
    private const string Deployment = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: api, namespace: shop }
        spec:
          selector: { matchLabels: { app: api } }
          template:
            metadata: { labels: { app: api } }
            spec:
              serviceAccountName: api
              containers:
              - name: api
                image: contoso.azurecr.io/api:latest
                securityContext: { privileged: true }
                ports: [{ containerPort: 8080, hostPort: 9000 }]
        """;

    private const string Access = """
        apiVersion: v1
        kind: ServiceAccount
        metadata: { name: api, namespace: shop }
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata: { name: reader }
        rules: [{ apiGroups: [""], resources: [secrets], verbs: [get] }]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata: { name: api-reads }
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: reader }
        subjects: [{ kind: ServiceAccount, name: api, namespace: shop }]
        """;

    private const string Network = """
        apiVersion: v1
        kind: Service
        metadata: { name: api, namespace: shop }
        spec: { selector: { app: api }, ports: [{ port: 80 }] }
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: front, namespace: shop }
        spec:
          rules:
          - http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: api, port: { number: 80 } } } }] }
        """;

    [Fact]
    public void Connects_the_Dockerfile_to_the_exposure()
    {
        var graph = Create(("src/Dockerfile", "FROM node:latest\nUSER root\n"), ("compose.yaml", "services:\n  api:\n    image: contoso.azurecr.io/api\n    build: src\n"), ("deploy.yaml", Deployment), ("access.yaml", Access), ("net.yaml", Network));
        Edges(graph).Should().BeEquivalentTo(
            "dockerfile:src/Dockerfile -Builds-> image:contoso.azurecr.io/api:latest",
            "image:contoso.azurecr.io/api:latest -RunsIn-> workload:deploy.yaml:Deployment/shop/api",
            "workload:deploy.yaml:Deployment/shop/api -RunsAs-> object:access.yaml:ServiceAccount/shop/api",
            "object:access.yaml:ServiceAccount/shop/api -Holds(ClusterRoleBinding/api-reads)-> object:access.yaml:ClusterRole/reader",
            "workload:deploy.yaml:Deployment/shop/api -ReachedThrough-> object:net.yaml:Service/shop/api",
            "object:net.yaml:Service/shop/api -ReachedThrough-> object:net.yaml:Ingress/shop/front",
            "workload:deploy.yaml:Deployment/shop/api -ReachedThrough-> exposure:port 9000 of the node:workload:deploy.yaml:Deployment/shop/api");
        Node(graph, "dockerfile:").Findings.Should().Contain(f => f.Id == "CNS2002");
        Node(graph, "workload:").Findings.Should().Contain(f => f.Id == "CNS2001").And.NotContain(f => f.Id == "CNS1002");
        Node(graph, "image:").Findings.Should().Contain(f => f.Id == "CNS1002");
        Node(graph, "object:net.yaml:Service").Kind.Should().Be(GraphNodeKind.Service);
        graph.Nodes.Where(n => n.Kind != GraphNodeKind.Exposure || n.Name.StartsWith("Ingress", StringComparison.Ordinal)).Should().OnlyContain(n => n.Location != null);
    }

    [Fact]
    public void Includes_objects_that_are_not_among_the_documents()
    {
        var graph = Create(("deploy.yaml", Deployment), ("b.yaml", Access.Substring(Access.LastIndexOf("---", StringComparison.Ordinal))));
        Node(graph, "account:ServiceAccount/shop/api").Location.Should().BeNull();
        Node(graph, "role:ClusterRole/reader").Location.Should().BeNull();
    }

    [Fact]
    public void Includes_public_container_groups_and_external_container_apps()
    {
        var graph = Create(("group.yaml", """
            apiVersion: '2023-05-01'
            type: Microsoft.ContainerInstance/containerGroups
            name: shop
            location: westeurope
            properties:
              osType: Linux
              ipAddress: { type: Public, ports: [{ port: 80 }] }
              containers:
              - name: web
                properties:
                  image: contoso.azurecr.io/web:1
                  resources: { requests: { cpu: 1, memoryInGB: 1 } }
            """), ("app.json", """
            { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0", "resources": [
              { "type": "Microsoft.App/containerApps", "apiVersion": "2024-03-01", "name": "api", "location": "westeurope", "properties": { "configuration": { "ingress": { "external": true, "targetPort": 80 } } } } ] }
            """));
        Edges(graph).Should().Contain(e => e.EndsWith("-ReachedThrough-> exposure:public address:workload:group.yaml:containerGroups/shop", StringComparison.Ordinal))
            .And.Contain(e => e.Contains("containerApps/api -ReachedThrough-> exposure:external ingress:", StringComparison.Ordinal));
    }

    [Fact]
    public void Distinguishes_workloads_of_the_same_name()
    {
        var graph = Create(("a.yaml", Deployment + "\n---\n" + Deployment), ("b.yaml", Deployment));
        graph.Nodes.Where(n => n.Kind == GraphNodeKind.Workload).Select(n => n.Id).Should().Equal(
            "workload:a.yaml:Deployment/shop/api", "workload:a.yaml:Deployment/shop/api#2", "workload:b.yaml:Deployment/shop/api");
    }

    [Fact]
    public void Is_deterministic()
    {
        (string, string)[] files = [("src/Dockerfile", "FROM node:latest\n"), ("deploy.yaml", Deployment), ("access.yaml", Access), ("net.yaml", Network)];
        var (first, second) = (Create(files), Create([.. files.Reverse()]));
        Mermaid(second).Should().Be(Mermaid(first));
        Json(second).Should().Be(Json(first));
    }

    [Theory]
    [InlineData("\"] --> n0; click n0 \"javascript:alert(1)\"")]
    [InlineData("a\nb\r\n%%{init: {}}%%\u2028end")]
    [InlineData("`md` <script>alert(1)</script> &amp; #quot; {} | \\ ; ~ ' ( )")]
    [InlineData("\u202Eevil\u0000\u001b[31m")]
    public void Escapes_names_in_Mermaid(string name)
    {
        var graph = new SecurityGraph([new GraphNode("a", GraphNodeKind.Workload, name + new string('x', 10_000)), new GraphNode("b", GraphNodeKind.Role, name)], [new GraphEdge("a", "b", GraphEdgeKind.Holds) { Via = name }]);
        var lines = Mermaid(graph).TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(7).And.OnlyContain(l => IsMermaid(l)).And.OnlyContain(l => l.Length < 1_000);
        JsonDocument.Parse(Json(graph)).RootElement.GetProperty("nodes")[1].GetProperty("name").GetString().Should().Be(name);
    }

    [Fact]
    public void Writes_valid_Mermaid_lines() =>
        Mermaid(Create(("src/Dockerfile", "FROM node:latest\n"), ("deploy.yaml", Deployment), ("access.yaml", Access), ("net.yaml", Network)))
            .TrimEnd('\n').Split('\n').Should().OnlyContain(l => IsMermaid(l));

    [Fact]
    public void Counts_findings_by_severity_and_rule_in_JSON()
    {
        var graph = Create(("src/Dockerfile", "FROM node:latest\nUSER root\n"));
        var node = JsonDocument.Parse(Json(graph)).RootElement.GetProperty("nodes").EnumerateArray().Single();
        node.GetProperty("kind").GetString().Should().Be("dockerfile");
        node.GetProperty("location").GetProperty("path").GetString().Should().Be("src/Dockerfile");
        node.GetProperty("findings").GetProperty("rules").EnumerateArray().Sum(r => r.GetProperty("count").GetInt32()).Should().Be(graph.Nodes[0].Findings.Length);
    }

    [Fact]
    public void Bounds_ten_thousand_workloads_and_services()
    {
        var text = string.Join("\n---\n", Enumerable.Range(0, 10_000).Select(i =>
            $"apiVersion: v1\nkind: Pod\nmetadata:\n  name: p{i}\n  labels:\n    app: same\nspec:\n  containers:\n  - name: c\n    image: contoso.azurecr.io/i{i % 7}:1\n---\n"
            + $"apiVersion: v1\nkind: Service\nmetadata:\n  name: s{i}\nspec:\n  type: NodePort\n  selector:\n    app: same\n  ports:\n  - port: 80"));
        var documents = DocumentSet.Create(DocumentParser.Parse("all.yaml", SourceText.From(text)));
        SecurityGraphs.Create(new AnalysisResult(documents, [])).Nodes.Should().HaveCountGreaterThan(10_000);
    }

    // Node, edge, class and header; text is allowed only in quotes, as letters, entity codes and line breaks.
    [GeneratedRegex("""^(flowchart LR|  n\d+(\[T\]|\(\[T\]\)|\{\{T\}\}|>T\])(:::(error|warning|info))?|  n\d+ -->\|T\| n\d+|  classDef \w+ [\w:#,-]+)$""")]
    private static partial Regex Form();

    [GeneratedRegex("\"(?:[^\\p{C}\"`;<>&#%{}|\\[\\]\\\\]|#\\d+;|<br/>)*\"")]
    private static partial Regex Quoted();

    private static bool IsMermaid(string line) => Form().IsMatch(Quoted().Replace(line, "T"));

    private static SecurityGraph Create(params (string Path, string Text)[] files)
    {
        var documents = DocumentSet.Create(files.SelectMany(f => DocumentParser.Parse(f.Path, SourceText.From(f.Text))));
        return SecurityGraphs.Create(new Analyzer(BuiltInRules.Pack).Run(documents));
    }

    private static GraphNode Node(SecurityGraph graph, string id) => graph.Nodes.Single(n => n.Id.StartsWith(id, StringComparison.Ordinal));

    private static string[] Edges(SecurityGraph graph) => [.. graph.Edges.Select(e => $"{e.From} -{e.Kind}{(e.Via is null ? "" : $"({e.Via})")}-> {e.To}")];

    private static string Mermaid(SecurityGraph graph) => Write(writer => MermaidGraphWriter.Write(graph, writer));

    private static string Json(SecurityGraph graph) => Write(writer => JsonGraphWriter.Write(graph, writer));

    private static string Write(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
