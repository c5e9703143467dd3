using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.SandboxImageFloats>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class SandboxImageFloatsTests
{
    [Fact]
    public void Reports_a_tag_that_moves() => Verify.VerifyKubernetes("""
        apiVersion: extensions.agents.x-k8s.io/v1beta1
        kind: SandboxTemplate
        metadata:
          name: agent
        spec:
          podTemplate:
            spec:
              runtimeClassName: gvisor
              containers:
              - name: python
                image: {|CNS9047(SandboxTemplate/agent, registry.example/agent:latest):registry.example/agent:latest|}
        """);

    [Fact]
    public void Says_nothing_of_a_version() => Verify.VerifyKubernetes("""
        apiVersion: extensions.agents.x-k8s.io/v1beta1
        kind: SandboxTemplate
        metadata:
          name: agent
        spec:
          podTemplate:
            spec:
              runtimeClassName: gvisor
              containers:
              - name: python
                image: registry.example/agent:1.2.3
        """);

    [Fact]
    public void Reports_a_missing_tag() => Verify.VerifyKubernetes("""
        apiVersion: extensions.agents.x-k8s.io/v1beta1
        kind: SandboxTemplate
        metadata:
          name: agent
        spec:
          podTemplate:
            spec:
              runtimeClassName: gvisor
              containers:
              - name: python
                image: {|CNS9047(SandboxTemplate/agent, registry.example:5000/agent):registry.example:5000/agent|}
        """);

    [Fact]
    public void Says_nothing_of_a_digest() => Verify.VerifyKubernetes("""
        apiVersion: extensions.agents.x-k8s.io/v1beta1
        kind: SandboxTemplate
        metadata:
          name: agent
        spec:
          podTemplate:
            spec:
              runtimeClassName: gvisor
              containers:
              - name: python
                image: registry.example/agent@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        """);

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes("""
        apiVersion: extensions.agents.x-k8s.io/v1beta1
        kind: SandboxTemplate
        metadata:
          name: agent
        spec:
          podTemplate:
            spec:
              runtimeClassName: gvisor
              containers:
              - name: python
                image: "registry.example/agent:${TAG}"
        """);
}
