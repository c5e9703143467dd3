using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.SandboxImageFloats>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class SandboxImageFloatsTests
{
    [Fact]
    public void Reports_latest() => Verify.VerifyKubernetes(Manifest.Spec("extensions.agents.x-k8s.io/v1beta1 SandboxTemplate", "agent", """
        podTemplate:
          spec:
            runtimeClassName: gvisor
            containers:
            - name: python
              image: {|CNS9047(SandboxTemplate/agent, registry.example/agent:latest):registry.example/agent:latest|}
        """));

    [Fact]
    public void Does_not_report_a_version() => Verify.VerifyKubernetes(Manifest.Spec("extensions.agents.x-k8s.io/v1beta1 SandboxTemplate", "agent", """
        podTemplate:
          spec:
            runtimeClassName: gvisor
            containers:
            - name: python
              image: registry.example/agent:1.2.3
        """));

    [Fact]
    public void Reports_a_missing_tag() => Verify.VerifyKubernetes(Manifest.Spec("extensions.agents.x-k8s.io/v1beta1 SandboxTemplate", "agent", """
        podTemplate:
          spec:
            runtimeClassName: gvisor
            containers:
            - name: python
              image: {|CNS9047(SandboxTemplate/agent, registry.example:5000/agent):registry.example:5000/agent|}
        """));

    [Fact]
    public void Does_not_report_a_digest() => Verify.VerifyKubernetes(Manifest.Spec("extensions.agents.x-k8s.io/v1beta1 SandboxTemplate", "agent", """
        podTemplate:
          spec:
            runtimeClassName: gvisor
            containers:
            - name: python
              image: registry.example/agent@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        """));

    [Fact]
    public void Does_not_report_an_unresolved_image() => Verify.VerifyKubernetes(Manifest.Spec("extensions.agents.x-k8s.io/v1beta1 SandboxTemplate", "agent", """
        podTemplate:
          spec:
            runtimeClassName: gvisor
            containers:
            - name: python
              image: "registry.example/agent:${TAG}"
        """));
}
