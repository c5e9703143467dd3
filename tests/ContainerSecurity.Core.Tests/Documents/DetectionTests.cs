using System.Linq;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Core.Tests.Documents;

public class DetectionTests
{
    private const string Manifest = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n";

    [Theory]
    [InlineData("Dockerfile", true)]
    [InlineData("src/dockerfile", true)]
    [InlineData("Dockerfile.arm64", true)]
    [InlineData("api.Dockerfile", true)]
    [InlineData("Dockerfile_arm", true)]
    [InlineData("Containerfile", true)]
    [InlineData("Dockerfile.dockerignore", false)]
    [InlineData("Dockerfiles.txt", false)]
    [InlineData("MyDockerfileReader.cs", false)]
    public void A_Dockerfile_is_told_by_its_name(string path, bool expected) =>
        (Parse(path, "FROM alpine:3.20\n")[0] is DockerfileDocument).Should().Be(expected);

    [Theory]
    [InlineData("Dockerfile.md", "# How to write a Dockerfile\nWrite FROM first.\n", false)]
    [InlineData("Dockerfile.j2", "FROM {{ base }}\n", false)]
    [InlineData("dockerfile-results.jsonl", "{\"file\":\"Dockerfile\"}\n", false)]
    [InlineData("Dockerfile.tar", "FROM\0\n", false)]
    [InlineData("Dockerfile.tmpl", "# ours\nFROM alpine:3.20\n", true)]
    public void A_name_with_another_ending_is_believed_only_with_the_content(string path, string text, bool expected) =>
        (Parse(path, text)[0] is DockerfileDocument).Should().Be(expected);

    [Theory]
    [InlineData("services:\n  web:\n    image: nginx\n")]
    [InlineData("on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n")]
    [InlineData("apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: []\n")]
    [InlineData("apiVersion: skaffold/v4beta14\nkind: Config\n")]
    [InlineData("apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\n")]
    [InlineData("apiVersion: v1\nkind: Config\nclusters: []\n")]
    [InlineData("apiVersion: release-notes/v2\nkind: feature\n")]
    [InlineData("apiVersion: v2\nname: chart\nversion: 1.0.0\n")]
    [InlineData("openapi: 3.0.0\npaths: {}\n")]
    [InlineData("- hosts: all\n  tasks: []\n")]
    [InlineData("a: b: c: [\n")]
    [InlineData("")]
    public void Something_else_is_passed_over_in_silence(string text)
    {
        var document = Parse("file.yaml", text).Should().ContainSingle().Subject;
        document.Should().BeOfType<UnrecognizedDocument>();
        document.SyntaxDiagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("kubelet.config.k8s.io/v1beta1", "KubeletConfiguration")]
    [InlineData("kubeproxy.config.k8s.io/v1alpha1", "KubeProxyConfiguration")]
    [InlineData("apiserver.config.k8s.io/v1", "EncryptionConfiguration")]
    [InlineData("audit.k8s.io/v1", "Policy")]
    [InlineData("kubeadm.k8s.io/v1beta4", "ClusterConfiguration")]
    public void The_configuration_of_a_component_is_read_as_an_object(string version, string kind) =>
        Parse("config.yaml", $"apiVersion: {version}\nkind: {kind}\n").Should().ContainSingle()
            .Which.Should().BeOfType<KubernetesDocument>().Which.Objects.Should().ContainSingle(o => o.Kind == kind);

    [Fact]
    public void Every_document_of_a_stream_is_told_for_itself()
    {
        var documents = Parse("all.yaml", $"---\n# nothing\n---\n{Manifest}---\nservices: {{}}\n---\n{Manifest}");
        documents.Should().HaveCount(2).And.AllBeOfType<KubernetesDocument>();
        documents.Select(d => d.Span.Start).Should().BeInAscendingOrder();
    }

    [Fact]
    public void Kubernetes_may_be_written_as_JSON() =>
        Parse("pod.json", """{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}}""")[0].Should().BeOfType<KubernetesDocument>();

    [Fact]
    public void A_container_group_is_told_by_its_type() =>
        Parse("aci.yaml", "apiVersion: 2021-10-01\ntype: Microsoft.ContainerInstance/containerGroups\nname: g\nproperties: {containers: []}\n")[0]
            .Should().BeOfType<AzureDocument>().Which.Kind.Should().Be(DocumentKind.ContainerGroupYaml);

    [Theory]
    [InlineData("""{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "resources": []}""", true)]
    [InlineData("""{"$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#"}""", true)]
    [InlineData("""{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "parameters": {}}""", false)]
    [InlineData("""{"name": "package", "version": "1.0.0", "scripts": {}}""", false)]
    public void An_ARM_template_is_told_by_its_schema(string text, bool expected) => (Parse("file.json", text)[0] is AzureDocument).Should().Be(expected);

    [Theory]
    [InlineData("{{- if .Values.on }}\napiVersion: v1\nkind: Pod\n{{- end }}\n")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Values.name }}\n")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Values.name }}-web\n")]
    public void A_template_gets_one_notice(string text)
    {
        var document = Parse("templates/pod.yaml", text + "---\n" + Manifest).Should().ContainSingle().Subject;
        document.SyntaxDiagnostics.Should().ContainSingle().Which.Id.Should().Be("CNS0201");
    }

    [Fact]
    public void Braces_within_a_value_are_no_template() =>
        Parse("workflow.yaml", Manifest + "spec:\n  args: [\"{{inputs.name}}\"]\n  text: a {{x}} b\n")[0].Should().BeOfType<KubernetesDocument>();

    [Fact]
    public void A_file_over_the_limit_is_not_read()
    {
        var options = new ParserOptions { Limits = new ParserLimits { MaxLength = 10 } };
        DocumentParser.Parse("pod.yaml", SourceText.From(Manifest), options)[0].SyntaxDiagnostics.Should().ContainSingle().Which.Id.Should().Be("CNS0006");
    }

    private static System.Collections.Immutable.ImmutableArray<Document> Parse(string path, string text) => DocumentParser.Parse(path, SourceText.From(text));
}
