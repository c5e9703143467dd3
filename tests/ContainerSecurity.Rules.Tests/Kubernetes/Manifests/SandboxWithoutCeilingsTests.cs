using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.SandboxWithoutCeilings>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class SandboxWithoutCeilingsTests
{
    [Fact]
    public void Reports_a_container_without_limits() => Verify.VerifyKubernetes(Manifest.Spec("extensions.agents.x-k8s.io/v1beta1 SandboxTemplate", "agent", """
        podTemplate:
          spec:
            runtimeClassName: gvisor
            containers:
            - name: {|CNS9046(python, SandboxTemplate/agent, cpu and memory):python|}
              image: registry.example/agent:1.2.3
        """));

    [Fact]
    public void Does_not_report_a_container_with_limits() => Verify.VerifyKubernetes(Manifest.Spec("extensions.agents.x-k8s.io/v1beta1 SandboxTemplate", "agent", """
        podTemplate:
          spec:
            runtimeClassName: gvisor
            containers:
            - name: python
              image: registry.example/agent:1.2.3
              resources:
                limits: { cpu: 500m, memory: 256Mi }
        """));

    [Fact]
    public void Reports_a_single_missing_limit() => Verify.VerifyKubernetes(Manifest.Spec("extensions.agents.x-k8s.io/v1beta1 SandboxTemplate", "agent", """
        podTemplate:
          spec:
            runtimeClassName: gvisor
            containers:
            - name: {|CNS9046(python, SandboxTemplate/agent, memory):python|}
              image: registry.example/agent:1.2.3
              resources:
                limits: { cpu: 500m }
        """));
}
