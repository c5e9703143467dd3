using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.SandboxRegistryUnknown>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class SandboxRegistryUnknownTests
{
    [Fact]
    public void Reports_a_disallowed_registry() => Verify.VerifyKubernetes(Manifest.Spec("extensions.agents.x-k8s.io/v1beta1 SandboxTemplate", "agent", """
        podTemplate:
          spec:
            runtimeClassName: gvisor
            containers:
            - name: python
              image: {|CNS9049(SandboxTemplate/agent, registry.example/agent:1.2.3, registry.example):registry.example/agent:1.2.3|}
        """));

    [Fact]
    public void Does_not_report_an_allowed_registry() => Verify.VerifyKubernetes(Manifest.Spec("extensions.agents.x-k8s.io/v1beta1 SandboxTemplate", "agent", """
        podTemplate:
          spec:
            runtimeClassName: gvisor
            containers:
            - name: python
              image: ghcr.io/agents/python:1.2.3
        """));

    [Fact]
    public void Does_not_report_Docker_Hub_by_default() => Verify.VerifyKubernetes(Manifest.Spec("extensions.agents.x-k8s.io/v1beta1 SandboxTemplate", "agent", """
        podTemplate:
          spec:
            runtimeClassName: gvisor
            containers:
            - name: python
              image: python:3.11-slim
        """));

    [Fact]
    public void Does_not_report_a_registry_that_matches_a_pattern() => Verify.VerifyKubernetes(Manifest.Spec("extensions.agents.x-k8s.io/v1beta1 SandboxTemplate", "agent", """
        podTemplate:
          spec:
            runtimeClassName: gvisor
            containers:
            - name: python
              image: shop.azurecr.io/agent:1.2.3
        """));

    [Fact]
    public void Reports_another_port() => Verify.VerifyKubernetes(Manifest.Spec("extensions.agents.x-k8s.io/v1beta1 SandboxTemplate", "agent", """
        podTemplate:
          spec:
            runtimeClassName: gvisor
            containers:
            - name: python
              image: {|CNS9049(SandboxTemplate/agent, ghcr.io:5000/agent:1.2.3, ghcr.io:5000):ghcr.io:5000/agent:1.2.3|}
        """));

    [Fact]
    public void Does_not_report_an_unresolved_image() => Verify.VerifyKubernetes(Manifest.Spec("extensions.agents.x-k8s.io/v1beta1 SandboxTemplate", "agent", """
        podTemplate:
          spec:
            runtimeClassName: gvisor
            containers:
            - name: python
              image: "${REGISTRY}/agent:1.2.3"
        """));
}
