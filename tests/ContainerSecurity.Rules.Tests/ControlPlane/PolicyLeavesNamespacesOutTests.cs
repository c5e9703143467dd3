using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyLeavesNamespacesOut>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyLeavesNamespacesOutTests
{
    [Fact]
    public void Reports_non_system_namespace() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_system_namespaces() => Verify.VerifyKubernetes("""
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
    public void Reports_wildcard_namespace() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_exclusion_from_audit() => Verify.VerifyKubernetes("""
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
    public void Reports_constraint() => Verify.VerifyKubernetes("""
        apiVersion: constraints.gatekeeper.sh/v1beta1
        kind: K8sPSPPrivilegedContainer
        metadata:
          name: privileged
        spec:
          match:
            excludedNamespaces: [kube-system, {|CNS5293(K8sPSPPrivilegedContainer/privileged, default):default|}]
        """);

    [Fact]
    public void Does_not_report_named_namespace_in_constraint() => Verify.VerifyKubernetes("""
        apiVersion: constraints.gatekeeper.sh/v1beta1
        kind: K8sPSPPrivilegedContainer
        metadata:
          name: privileged
        spec:
          match:
            excludedNamespaces: [monitoring]
        """);
}
