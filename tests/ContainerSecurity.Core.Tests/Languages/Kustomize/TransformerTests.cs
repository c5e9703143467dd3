namespace ContainerSecurity.Core.Tests.Languages.Kustomize;

/// <summary>The fields of a kustomization file that change objects.</summary>
public class TransformerTests
{
    [Fact]
    public void A_prefix_and_a_suffix_change_names_and_references_to_them()
    {
        var text = KustomizeSample.Build("namePrefix: a-\nnameSuffix: -z\nconfigMapGenerator:\n- name: settings\n  literals: [k=v]\n  options: {disableNameSuffixHash: true}\n");
        text.Should().Contain("  name: a-web-z\n").And.Contain("name: a-settings-z\n        image:").And.Contain("  name: a-settings-z\n---");
    }

    [Fact]
    public void A_namespace_is_set_where_the_type_has_one()
    {
        var text = KustomizeSample.Text(KustomizeSample.Render(
            ("kustomization.yaml", "namespace: prod\nresources: [a.yaml]\n"),
            ("a.yaml", "apiVersion: v1\nkind: Node\nmetadata: {name: node}\n---\napiVersion: v1\nkind: Secret\nmetadata: {name: s}\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: b}\nsubjects:\n- {kind: ServiceAccount, name: default}\n- {kind: ServiceAccount, name: other}\n")));
        text.Should().Be("""
            apiVersion: rbac.authorization.k8s.io/v1
            kind: RoleBinding
            metadata:
              name: b
              namespace: prod
            subjects:
            - kind: ServiceAccount
              name: default
              namespace: prod
            - kind: ServiceAccount
              name: other
            ---
            apiVersion: v1
            kind: Secret
            metadata:
              name: s
              namespace: prod
            ---
            apiVersion: v1
            kind: Node
            metadata:
              name: node

            """);
    }

    [Theory]
    [InlineData("commonLabels: {team: x}", 3)]
    [InlineData("labels:\n- pairs: {team: x}\n  includeSelectors: true", 3)]
    [InlineData("labels:\n- pairs: {team: x}\n  includeTemplates: true", 2)]
    [InlineData("labels:\n- pairs: {team: x}", 1)]
    [InlineData("commonAnnotations: {team: x}", 2)]
    [InlineData("labels:\n- pairs: {team: x}\n  fields: [{path: spec/extra, create: true, kind: Deployment}]", 2)]
    public void Labels_and_annotations_are_put_where_their_field_says(string field, int count) =>
        KustomizeSample.Build(field + "\n").Split("team: x").Should().HaveCount(count + 1);

    [Theory]
    [InlineData("newTag: '2'", "nginx:2")]
    [InlineData("newName: r.example/n", "r.example/n:1.25")]
    [InlineData("digest: sha256:aa", "nginx@sha256:aa")]
    [InlineData("newName: r\n  newTag: '2'\n  digest: sha256:aa", "r:2@sha256:aa")]
    public void Images_get_names_tags_and_digests(string entry, string image) =>
        KustomizeSample.Build($"images:\n- name: nginx\n  {entry}\n").Should().Contain($"image: {image}\n");

    [Fact]
    public void Images_of_other_names_stay() => KustomizeSample.Build("images: [{name: ngin, newTag: '2'}]\n").Should().Contain("image: nginx:1.25\n");

    [Fact]
    public void Replicas_are_set_by_name() => KustomizeSample.Build("replicas: [{name: web, count: 4}]\n").Should().Contain("  replicas: 4\n");

    [Fact]
    public void A_strategic_patch_merges_lists_by_key_and_deletes()
    {
        var text = KustomizeSample.Build("""
            patches:
            - patch: |-
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: web
                spec:
                  replicas: null
                  template:
                    spec:
                      containers:
                      - name: app
                        env:
                        - name: A
                          $patch: delete
                        - name: B
                          value: "2"
                      - name: side
                        image: envoy:1

            """);
        text.Should().NotContain("replicas").And.NotContain("name: A\n").And.Contain("      - env:\n        - name: B\n          value: \"2\"\n");
        text.Should().Contain("image: nginx:1.25").And.Contain("      - image: envoy:1\n        name: side\n");
    }

    [Fact]
    public void A_json_patch_applies_to_all_that_its_target_selects()
    {
        var text = KustomizeSample.Build("""
            patches:
            - target: {kind: Deploy.*, labelSelector: "!tier"}
              patch: |-
                - {op: replace, path: /spec/replicas, value: 7}
                - {op: add, path: /spec/template/spec/containers/-, value: {name: b, image: b}}
                - {op: remove, path: /spec/template/spec/containers/0/env}

            """);
        text.Should().Contain("replicas: 7").And.Contain("- image: b\n        name: b\n").And.NotContain("env:");
    }

    [Fact]
    public void A_patch_may_rename_where_an_option_allows_it()
    {
        const string Patch = "patches:\n- target: {kind: Deployment}\n  patch: '{apiVersion: apps/v1, kind: Deployment, metadata: {name: other}}'\n";
        KustomizeSample.Build(Patch).Should().Contain("\n  name: web\n");
        KustomizeSample.Build(Patch + "  options: {allowNameChange: true}\n").Should().Contain("\n  name: other\n");
    }

    [Fact]
    public void The_legacy_fields_of_patches_still_work()
    {
        var text = KustomizeSample.Build(
            "patchesStrategicMerge: [p.yaml]\npatchesJson6902:\n- target: {group: apps, version: v1, kind: Deployment, name: web}\n  path: j.yaml\n",
            ("p.yaml", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {paused: true}\n"),
            ("j.yaml", "- op: add\n  path: /spec/minReadySeconds\n  value: 3\n"));
        text.Should().Contain("paused: true").And.Contain("minReadySeconds: 3");
    }

    [Fact]
    public void A_replacement_copies_a_part_of_a_field()
    {
        var text = KustomizeSample.Build("""
            replacements:
            - source: {kind: Deployment, name: web, fieldPath: "spec.template.spec.containers.[name=app].image", options: {delimiter: ":", index: 1}}
              targets:
              - select: {kind: Deployment}
                fieldPaths: ["metadata.annotations.[example.com/version]"]
                options: {create: true}
            - sourceValue: changed
              targets:
              - select: {name: w.*}
                reject: [{kind: Service}]
                fieldPaths: [spec.template.spec.containers.*.env.0.value]

            """);
        text.Should().Contain("    example.com/version: \"1.25\"\n").And.Contain("value: changed\n");
    }

    [Fact]
    public void A_variable_is_replaced_by_the_final_value()
    {
        var text = KustomizeSample.Build("""
            namePrefix: p-
            vars:
            - name: NAME
              objref: {apiVersion: apps/v1, kind: Deployment, name: web}
            patches:
            - patch: |-
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web}
                spec: {template: {spec: {containers: [{name: app, args: ["x-$(NAME)", "$(OTHER)", "$$(NAME)"]}]}}}

            """);
        text.Should().Contain("      - args:\n        - x-p-web\n        - $(OTHER)\n        - $(NAME)\n");
    }

    [Fact]
    public void The_order_is_legacy_unless_another_is_named()
    {
        const string Files = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\n---\napiVersion: v1\nkind: Namespace\nmetadata: {name: n}\n";
        KustomizeSample.Text(KustomizeSample.Render(("kustomization.yaml", "resources: [a.yaml]\n"), ("a.yaml", Files))).Should().StartWith("apiVersion: v1\n");
        KustomizeSample.Text(KustomizeSample.Render(("kustomization.yaml", "resources: [a.yaml]\nsortOptions: {order: fifo}\n"), ("a.yaml", Files))).Should().StartWith("apiVersion: apps/v1\n");
        KustomizeSample.Text(KustomizeSample.Render(("kustomization.yaml", "resources: [a.yaml]\nsortOptions: {order: legacy, legacySortOptions: {orderFirst: [Deployment]}}\n"), ("a.yaml", Files))).Should().StartWith("apiVersion: apps/v1\n");
    }

    [Theory]
    [InlineData("kind: PrefixTransformer\nprefix: t-\nfieldSpecs: [{path: metadata/name}]", "name: t-web")]
    [InlineData("kind: NamespaceTransformer\nunsetOnly: true\nfieldSpecs: []", "namespace: other")]
    [InlineData("kind: LabelTransformer\nlabels: {a: b}\nfieldSpecs: [{path: metadata/labels, create: true}]", "    a: b")]
    [InlineData("kind: ImageTagTransformer\nimageTag: {name: nginx, newTag: z}", "nginx:z")]
    [InlineData("kind: ReplicaCountTransformer\nreplica: {name: web, count: 8}\nfieldSpecs: [{path: spec/replicas, kind: Deployment}]", "replicas: 8")]
    [InlineData("kind: PatchTransformer\ntarget: {kind: Deployment}\npatch: '[{\"op\": \"add\", \"path\": \"/spec/paused\", \"value\": true}]'", "paused: true")]
    public void Built_in_transformers_may_be_files(string plugin, string expected) =>
        KustomizeSample.Build("transformers: [t.yaml]\n", ("t.yaml", "apiVersion: builtin\nmetadata: {name: t, namespace: other}\n" + plugin + "\n")).Should().Contain(expected);

    [Fact]
    public void Configurations_and_definitions_add_fields()
    {
        var text = KustomizeSample.Text(KustomizeSample.Render(
            ("kustomization.yaml", "namePrefix: p-\nresources: [a.yaml]\nconfigurations: [c.yaml]\ncrds: [d.yaml]\n"),
            ("c.yaml", "nameReference:\n- kind: ConfigMap\n  version: v1\n  fieldSpecs:\n  - {path: spec/config, kind: Widget}\n"),
            ("d.yaml", "example/v1.Widget:\n  Schema:\n    properties:\n      apiVersion: {type: string}\n      kind: {type: string}\n      metadata: {type: object}\n      spec: {$ref: example/v1.WidgetSpec}\nexample/v1.WidgetSpec:\n  Schema:\n    properties:\n      secret: {x-kubernetes-object-ref-api-version: v1, x-kubernetes-object-ref-kind: Secret}\n"),
            ("a.yaml", "apiVersion: example/v1\nkind: Widget\nmetadata: {name: w}\nspec: {config: c, secret: {name: s}}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n---\napiVersion: v1\nkind: Secret\nmetadata: {name: s}\n")));
        text.Should().Contain("  config: p-c\n").And.Contain("    name: p-s\n");
    }

    [Fact]
    public void A_schema_says_how_lists_of_own_types_are_merged()
    {
        const string Schema = """{"definitions": {"w": {"x-kubernetes-group-version-kind": [{"group": "example", "version": "v1", "kind": "Widget"}], "properties": {"spec": {"properties": {"parts": {"type": "array", "items": {"type": "object"}, "x-kubernetes-patch-merge-key": "id", "x-kubernetes-patch-strategy": "merge"}}}}}}}""";
        string Build(string openApi) => KustomizeSample.Text(KustomizeSample.Render(
            ("kustomization.yaml", "resources: [a.yaml]\npatches: [{path: p.yaml}]\n" + openApi),
            ("schema.json", Schema),
            ("a.yaml", "apiVersion: example/v1\nkind: Widget\nmetadata: {name: w}\nspec: {parts: [{id: a, c: 1}, {id: b, c: 2}]}\n"),
            ("p.yaml", "apiVersion: example/v1\nkind: Widget\nmetadata: {name: w}\nspec: {parts: [{id: a, c: 9}]}\n")));
        Build("openapi: {path: schema.json}\n").Should().Contain("c: 9").And.Contain("id: b");
        Build("").Should().Contain("c: 9").And.NotContain("id: b");
    }
}
