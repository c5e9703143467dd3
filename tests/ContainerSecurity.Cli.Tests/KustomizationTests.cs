using System;
using System.Text.RegularExpressions;

namespace ContainerSecurity.Cli.Tests;

/// <summary>Kustomizations are judged as they are built, and findings stand where a person would change them.</summary>
public sealed class KustomizationTests : IDisposable
{
    private const string Web = """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
              - name: web
                image: example.org/web
        """;

    private readonly Workspace _workspace = new();

    public KustomizationTests() => _workspace.With(".git/HEAD", "ref").With("base/web.yaml", Web).With("base/kustomization.yaml", "resources: [web.yaml]\n");

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Does_not_report_what_an_overlay_sets()
    {
        _workspace.With("prod/kustomization.yaml", """
            resources: [../base]
            images:
            - name: example.org/web
              newTag: "1.2"
            """);

        Analyze().Should().NotContain("CNS1001");
    }

    [Fact]
    public void Reports_what_an_overlay_sets_in_the_overlay()
    {
        _workspace.With("prod/kustomization.yaml", """
            resources: [../base]
            images:
            - name: example.org/web
              newTag: latest
            """);

        Analyze().Should().Contain("prod/kustomization.yaml:4:11: warning CNS1002");
    }

    [Fact]
    public void Reports_what_a_patch_sets_in_the_patch_and_what_is_missing_in_the_base()
    {
        _workspace.With("prod/kustomization.yaml", "resources: [../base]\npatches:\n- path: patch.yaml\n").With("prod/patch.yaml", """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              template:
                spec:
                  containers:
                  - name: web
                    securityContext:
                      privileged: true
            """);

        var output = Analyze("--preset", "strict");

        output.Should().Contain("prod/patch.yaml:10:23: error CNS2001").And.Contain("base/web.yaml:11:15: warning CNS6004").And.NotContain("prod/patch.yaml:8");
    }

    [Fact]
    public void The_same_place_in_two_overlays_is_one_finding()
    {
        _workspace.With("prod/kustomization.yaml", "resources: [../base]\nnamePrefix: prod-\n").With("test-env/kustomization.yaml", "resources: [../base]\nnamePrefix: test-\n");

        Regex.Count(Analyze(), "CNS1001:").Should().Be(1);
    }

    [Fact]
    public void Joins_the_objects_of_one_kustomization_only()
    {
        _workspace.With("prod/kustomization.yaml", "resources: [../base, rbac.yaml]\nnamespace: shop\n").With("prod/rbac.yaml", """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRoleBinding
            metadata: { name: app }
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }
            subjects: [{ kind: ServiceAccount, name: default, namespace: default }]
            """);

        Analyze("--preset", "all").Should().Contain("CNS5066");
    }

    [Fact]
    public void Reports_a_kustomization_that_cannot_be_built_and_judges_its_manifests_as_they_are()
    {
        _workspace.With("prod/kustomization.yaml", "resources:\n- missing.yaml\n").With("prod/pod.yaml");

        var run = _workspace.Run("analyze", ".", "--fail-on-unanalyzed");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("prod/kustomization.yaml:2:3: warning CNS0205: The kustomization was not analyzed as it is deployed: ").And.Contain("prod/pod.yaml:8:36: error CNS2001").And.Contain("1 file not analyzed");
    }

    [Fact]
    public void A_comment_in_the_base_suppresses_the_finding()
    {
        _workspace.With("base/web.yaml", Web.Replace("        image:", "        # containersecurity:ignore CNS1001: the overlays set it\n        image:", StringComparison.Ordinal));

        Analyze().Should().NotContain("CNS1001:").And.Contain("1 suppressed");
    }

    [Fact]
    public void Lists_the_unit()
    {
        _workspace.With("prod/kustomization.yaml", "resources: [../base]\nnamePrefix: prod-\n");

        _workspace.Run("units", ".").Output.Should().StartWith("kustomization prod: 1 object in 3 files\n");
    }

    [Fact]
    public void A_value_of_the_wrong_type_is_reported_in_its_file()
    {
        _workspace.With("base/web.yaml", Web + "\n        env: [{ name: A, value: 1 }]\n");

        Analyze().Should().Contain("base/web.yaml:13:33: warning CNS0204");
    }

    private string Analyze(params string[] options) => _workspace.Run(["analyze", ".", .. options]).Output;
}
