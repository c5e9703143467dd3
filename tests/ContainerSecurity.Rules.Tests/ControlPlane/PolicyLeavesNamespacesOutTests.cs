using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyLeavesNamespacesOut>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyLeavesNamespacesOutTests
{
    [Fact]
    public void Reports_non_system_namespace() => Verify.VerifyKubernetes(Manifest.Spec(
        "config.gatekeeper.sh/v1alpha1 Config",
        "config",
        """
            match:
            - excludedNamespaces: [kube-system, {|CNS5293(Config/gatekeeper-system/config, default):default|}]
              processes: ["*"]
            """,
        metadata: "namespace: gatekeeper-system"));

    [Fact]
    public void Does_not_report_system_namespaces() => Verify.VerifyKubernetes(Manifest.Spec(
        "config.gatekeeper.sh/v1alpha1 Config",
        "config",
        """
            match:
            - excludedNamespaces: [kube-system, gatekeeper-system, kube-*]
              processes: ["*"]
            """,
        metadata: "namespace: gatekeeper-system"));

    [Fact]
    public void Reports_wildcard_namespace() => Verify.VerifyKubernetes(Manifest.Spec(
        "config.gatekeeper.sh/v1alpha1 Config",
        "config",
        """
            match:
            - excludedNamespaces: [{|CNS5293(Config/gatekeeper-system/config, *):"*"|}]
              processes: ["*"]
            """,
        metadata: "namespace: gatekeeper-system"));

    [Fact]
    public void Does_not_report_exclusion_from_audit() => Verify.VerifyKubernetes(Manifest.Spec(
        "config.gatekeeper.sh/v1alpha1 Config",
        "config",
        """
            match:
            - excludedNamespaces: [default]
              processes: [audit]
            """,
        metadata: "namespace: gatekeeper-system"));

    [Fact]
    public void Reports_constraint() => Verify.VerifyKubernetes(Manifest.Spec(
        "constraints.gatekeeper.sh/v1beta1 K8sPSPPrivilegedContainer",
        "privileged",
        """
            match:
              excludedNamespaces: [kube-system, {|CNS5293(K8sPSPPrivilegedContainer/privileged, default):default|}]
            """));

    [Fact]
    public void Does_not_report_named_namespace_in_constraint() => Verify.VerifyKubernetes(Manifest.Spec(
        "constraints.gatekeeper.sh/v1beta1 K8sPSPPrivilegedContainer",
        "privileged",
        """
            match:
              excludedNamespaces: [monitoring]
            """));

    [Fact]
    public void Reports_namespace_excluded_from_the_webhook() => Verify.VerifyKubernetes(Manifest.Spec(
        "config.gatekeeper.sh/v1alpha1 Config",
        "config",
        """
            match:
            - excludedNamespaces: [{|CNS5293(Config/gatekeeper-system/config, default):default|}]
              processes: [webhook]
            """,
        metadata: "namespace: gatekeeper-system"));
}
