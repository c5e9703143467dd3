using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.SandboxRuntime>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class SandboxRuntimeTests
{
    [Fact]
    public void Reports_a_plain_runtime() => Verify.VerifyKubernetes(Manifest.Spec("extensions.agents.x-k8s.io/v1beta1 SandboxTemplate", "agents", """
        networkPolicyManagement: Managed
        podTemplate:
          spec:
            runtimeClassName: {|CNS9010(SandboxTemplate/agents):runc|}
            containers:
            - name: agent
              image: registry.example/agent:1
        """));

    [Fact]
    public void Does_not_report_a_hardened_runtime() => Verify.VerifyKubernetes(Manifest.Spec("extensions.agents.x-k8s.io/v1beta1 SandboxTemplate", "agents", """
        networkPolicyManagement: Managed
        podTemplate:
          spec:
            runtimeClassName: gvisor
            containers:
            - name: agent
              image: registry.example/agent:1
        """));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: extensions.agents.x-k8s.io/v1beta1
        kind: SandboxTemplate
        metadata:
          name: agents
        spec:
          networkPolicyManagement: Managed
          podTemplate:
            spec:
              runtimeClassName: runc
              containers:
              - name: agent
                image: registry.example/agent:1
        """);
}
