namespace ContainerSecurity.Core.Tests.Languages.Kustomize;

/// <summary>Bases, components, generators and what becomes of objects that meet.</summary>
public class BaseTests
{
    private const string ConfigMap = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {a: x}\n";

    [Fact]
    public void A_base_may_be_used_twice_under_two_names()
    {
        var text = KustomizeSample.Text(KustomizeSample.RenderFolder(
            "all",
            ("base/kustomization.yml", "resources: [c.yaml]\n"),
            ("base/c.yaml", ConfigMap),
            ("one/Kustomization", "resources: [../base]\nnamePrefix: one-\n"),
            ("two/kustomization.yaml", "bases: [../base]\nnamePrefix: two-\n"),
            ("all/kustomization.yaml", "resources: [../one, ../two]\n")));
        text.Should().Contain("name: one-settings").And.Contain("name: two-settings");
    }

    [Fact]
    public void A_component_changes_what_the_kustomization_gathered()
    {
        var text = KustomizeSample.Text(KustomizeSample.RenderFolder(
            "o",
            ("o/kustomization.yaml", "resources: [c.yaml]\ncomponents: [../comp]\nnameSuffix: -z\n"),
            ("o/c.yaml", ConfigMap),
            ("comp/kustomization.yaml", "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnamePrefix: comp-\n")));
        text.Should().Contain("name: comp-settings-z");
    }

    [Fact]
    public void Generated_names_get_a_hash_of_the_content()
    {
        // The hash is that of kubectl 1.35 for the same literal.
        KustomizeSample.Text(KustomizeSample.Render(("kustomization.yaml", "configMapGenerator:\n- name: g\n  literals: [a=b]\n"))).Should().Contain("name: g-4h2mbtbbt6\n");
    }

    [Fact]
    public void Generators_take_files_environment_files_and_literals()
    {
        var text = KustomizeSample.Text(KustomizeSample.Render(
            ("kustomization.yaml", "generatorOptions: {disableNameSuffixHash: true, labels: {l: m}}\nconfigMapGenerator:\n- name: g\n  files: [f.txt, key=f.txt]\n  envs: [e.env]\n  literals: [\"q='a b'\"]\nsecretGenerator:\n- name: s\n  type: example/t\n  literals: [p=secret]\n"),
            ("f.txt", "one\ntwo\n"),
            ("e.env", "# comment\nX=1\n  Y=2=3\n")));
        text.Should().Be("""
            apiVersion: v1
            data:
              X: "1"
              "Y": 2=3
              f.txt: |
                one
                two
              key: |
                one
                two
              q: a b
            kind: ConfigMap
            metadata:
              labels:
                l: m
              name: g
            ---
            apiVersion: v1
            data:
              p: c2VjcmV0
            kind: Secret
            metadata:
              labels:
                l: m
              name: s
            type: example/t

            """);
    }

    [Fact]
    public void A_generator_merges_with_a_base_or_replaces_it()
    {
        string Build(string behavior) => KustomizeSample.Text(KustomizeSample.RenderFolder(
            "o",
            ("o/kustomization.yaml", $"resources: [../b]\nconfigMapGenerator:\n- name: settings\n  behavior: {behavior}\n  literals: [c=d]\n"),
            ("b/kustomization.yaml", "configMapGenerator:\n- name: settings\n  literals: [a=x]\n")));
        Build("merge").Should().Contain("  a: x\n  c: d\n");
        Build("replace").Should().NotContain("a: x").And.Contain("  c: d\n");
    }

    [Fact]
    public void Local_configuration_is_left_out() =>
        KustomizeSample.Text(KustomizeSample.Render(
            ("kustomization.yaml", "resources: [a.yaml]\n"),
            ("a.yaml", "apiVersion: v1\nkind: Secret\nmetadata:\n  name: s\n  annotations: {config.kubernetes.io/local-config: 'true'}\n---\n" + ConfigMap))).Should().NotContain("Secret").And.Contain("ConfigMap");

    [Fact]
    public void Lists_are_taken_apart_and_anchors_written_out()
    {
        var text = KustomizeSample.Text(KustomizeSample.Render(
            ("kustomization.yaml", "resources: [a.yaml]\n"),
            ("a.yaml", "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: a}\n  data: &d {x: y}\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: b}\n  data: {<<: *d, z: 'on', n: '1'}\n")));
        text.Should().Be("""
            apiVersion: v1
            data:
              x: "y"
            kind: ConfigMap
            metadata:
              name: a
            ---
            apiVersion: v1
            data:
              "n": "1"
              x: "y"
              z: "on"
            kind: ConfigMap
            metadata:
              name: b

            """);
    }

    [Fact]
    public void Annotations_name_the_files_where_they_are_asked_for()
    {
        var text = KustomizeSample.Text(KustomizeSample.RenderFolder(
            "o",
            ("o/kustomization.yaml", "resources: [../b]\nbuildMetadata: [originAnnotations, transformerAnnotations, managedByLabel]\n"),
            ("b/kustomization.yaml", "resources: [c.yaml]\nnamePrefix: p-\n"),
            ("b/c.yaml", ConfigMap)));
        text.Should().Contain("      path: ../b/c.yaml\n").And.Contain("      - configuredIn: ../b/kustomization.yaml\n        configuredBy:\n          apiVersion: builtin\n          kind: PrefixTransformer\n").And.Contain("app.kubernetes.io/managed-by: kustomize-v5.7.1");
    }
}
