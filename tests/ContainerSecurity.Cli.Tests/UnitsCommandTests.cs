using System;
using System.Linq;
using System.Text.Json.Nodes;

namespace ContainerSecurity.Cli.Tests;

public sealed class UnitsCommandTests : IDisposable
{
    private const string Account = """
        apiVersion: v1
        kind: ServiceAccount
        metadata: { name: app }
        """;

    private const string Binding = """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata: { name: app }
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }
        subjects: [{ kind: ServiceAccount, name: default, namespace: default }]
        """;

    private const string Deployment = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: default }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec: { containers: [{ name: web, image: example.org/web:1.2 }] }
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Lists_the_outermost_folder_with_manifests_and_what_is_not_analyzed()
    {
        _workspace.With("deploy/shop/web.yaml", Deployment).With("deploy/shop/rbac/account.yaml", Account).With("deploy/blog/web.yaml", Deployment)
            .With("src/Dockerfile", "FROM scratch\n").With("deploy/blog/broken.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {\n");

        _workspace.Run("units", ".").Output.Should().Be("""
            manifests deploy/blog: 1 object in 1 file
              deploy/blog/web.yaml
            manifests deploy/shop: 2 objects in 2 files
              deploy/shop/rbac/account.yaml
              deploy/shop/web.yaml
            dockerfile src/Dockerfile

            not analyzed
              deploy/blog/broken.yaml:4: The YAML is not well-formed: While parsing a node, did not find expected node content

            3 units, 1 file not analyzed

            """);
    }

    [Fact]
    public void Json_has_the_objects_of_each_unit()
    {
        _workspace.With("examples/web.yaml", Deployment);

        var unit = JsonNode.Parse(_workspace.Run("units", ".", "--format", "json").Output)!["units"]!.AsArray().Single()!;

        unit.ToJsonString().Should().Be("""{"kind":"manifests","path":"examples","testData":true,"files":["examples/web.yaml"],"objects":["Deployment/default/web"]}""");
    }

    [Fact]
    public void Unrelated_folders_are_not_one_cluster()
    {
        _workspace.With("one/rbac.yaml", Binding).With("two/web.yaml", Deployment);
        _workspace.Run("analyze", ".", "--preset", "all").Output.Should().NotContain("CNS5066");

        _workspace.With("containersecurity.json", """{ "units": [{ "path": "one", "with": ["two/*.yaml"] }] }""");
        _workspace.Run("analyze", ".", "--preset", "all").Output.Should().Contain("CNS5066");
    }

    [Fact]
    public void Files_of_a_fixture_folder_have_nothing_to_do_with_each_other()
    {
        _workspace.With("pkg/testdata/rbac.yaml", Binding).With("pkg/testdata/web.yaml", Deployment);

        _workspace.Run("analyze", ".", "--preset", "all").Output.Should().NotContain("CNS5066");
        _workspace.Run("units", ".").Output.Should().Contain("manifests pkg/testdata/rbac.yaml (test data or example)");
    }

    [Fact]
    public void Reports_a_wrong_unit_at_its_place()
    {
        _workspace.With("web.yaml", Deployment).With("containersecurity.json", """
            {
              "units": [
                { "with": ["a"] },
                { "path": "../other" },
                { "path": "deploy", "value": [] },
                { "path": "deploy", "testData": "yes" }
              ]
            }
            """);

        var run = _workspace.Run("analyze", ".");

        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("containersecurity.json:3:5: error CNS0002: A unit requires 'path'")
            .And.Contain("containersecurity.json:4:15: error CNS0002: '../other' is not a path relative to the directory of this file")
            .And.Contain("containersecurity.json:5:25: error CNS0002: A unit has no key 'value'; did you mean 'values'?")
            .And.Contain("containersecurity.json:6:37: error CNS0002: 'testData' must be true or false");
    }
}
