using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.SandboxTagMoves>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class SandboxTagMovesTests
{
    private static string Template(string image) => $$"""
        apiVersion: extensions.agents.x-k8s.io/v1beta1
        kind: SandboxTemplate
        metadata:
          name: agent
        spec:
          podTemplate:
            spec:
              runtimeClassName: gvisor
              containers:
              - name: agent
                image: {{image}}
        """;

    [Theory]
    [InlineData("{|CNS9063(SandboxTemplate/agent, registry.example.com/agent:dev):registry.example.com/agent:dev|}")]
    [InlineData("{|CNS9063(SandboxTemplate/agent, registry.example.com/agent:Nightly):registry.example.com/agent:Nightly|}")]
    public void Reports_a_moving_tag(string image) => Verify.VerifyKubernetes(Template(image));

    [Theory]
    [InlineData("registry.example.com/agent:1.2")]
    [InlineData("registry.example.com/agent")]
    [InlineData("registry.example.com/agent:dev-1.2")]
    [InlineData("registry.example.com/agent:$(TAG)")]
    [InlineData("registry.example.com/agent:dev@sha256:0123456789012345678901234567890123456789012345678901234567890123")]
    public void Does_not_report_other_images(string image) => Verify.VerifyKubernetes(Template(image));

    [Fact]
    public void Reports_configured_tags() =>
        Verify.VerifyKubernetes(Template("{|CNS9063(SandboxTemplate/agent, registry.example.com/agent:trunk):registry.example.com/agent:trunk|}"), """{ "rules": { "CNS9063": { "tags": ["trunk"] } } }""");

    [Fact]
    public void Does_not_report_other_workloads() => Verify.VerifyKubernetes(PodText.With(name: "web", image: "registry.example.com/web:dev"));
}
