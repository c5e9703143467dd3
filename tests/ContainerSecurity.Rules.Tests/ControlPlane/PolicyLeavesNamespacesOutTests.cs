using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyLeavesNamespacesOut>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyLeavesNamespacesOutTests
{
    [Fact]
    public void Reports_an_ordinary_namespace() => Verify.VerifyKubernetes("""
        apiVersion: config.gatekeeper.sh/v1alpha1
        kind: Config
        metadata:
          name: config
          namespace: gatekeeper-system
        spec:
          match:
          - excludedNamespaces: [kube-system, {|CNS5293(Config/gatekeeper-system/config, default):default|}]
            processes: ["*"]
        """);

    [Fact]
    public void Says_nothing_of_the_systems_own() => Verify.VerifyKubernetes("""
        apiVersion: config.gatekeeper.sh/v1alpha1
        kind: Config
        metadata:
          name: config
          namespace: gatekeeper-system
        spec:
          match:
          - excludedNamespaces: [kube-system, gatekeeper-system, kube-*]
            processes: ["*"]
        """);

    [Fact]
    public void Reports_every_namespace() => Verify.VerifyKubernetes("""
        apiVersion: config.gatekeeper.sh/v1alpha1
        kind: Config
        metadata:
          name: config
          namespace: gatekeeper-system
        spec:
          match:
          - excludedNamespaces: [{|CNS5293(Config/gatekeeper-system/config, *):"*"|}]
            processes: ["*"]
        """);

    [Fact]
    public void Says_nothing_of_what_is_only_not_audited() => Verify.VerifyKubernetes("""
        apiVersion: config.gatekeeper.sh/v1alpha1
        kind: Config
        metadata:
          name: config
          namespace: gatekeeper-system
        spec:
          match:
          - excludedNamespaces: [default]
            processes: [audit]
        """);

    [Fact]
    public void Reports_a_constraint() => Verify.VerifyKubernetes("""
        apiVersion: constraints.gatekeeper.sh/v1beta1
        kind: K8sPSPPrivilegedContainer
        metadata:
          name: privileged
        spec:
          match:
            excludedNamespaces: [kube-system, {|CNS5293(K8sPSPPrivilegedContainer/privileged, default):default|}]
        """);

    [Fact]
    public void Says_nothing_of_a_namespace_by_another_name() => Verify.VerifyKubernetes("""
        apiVersion: constraints.gatekeeper.sh/v1beta1
        kind: K8sPSPPrivilegedContainer
        metadata:
          name: privileged
        spec:
          match:
            excludedNamespaces: [monitoring]
        """);
}
