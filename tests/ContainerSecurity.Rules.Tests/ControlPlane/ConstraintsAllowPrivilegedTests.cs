using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.ConstraintsAllowPrivileged>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class ConstraintsAllowPrivilegedTests
{
    [Fact]
    public void Reports_what_is_allowed() => Verify.VerifyKubernetes("""
        apiVersion: security.openshift.io/v1
        kind: SecurityContextConstraints
        metadata:
          name: agents
        allowPrivilegedContainer: {|CNS5291(SecurityContextConstraints/agents):true|}
        users:
        - system:serviceaccount:ci:agent
        """);

    [Fact]
    public void Says_nothing_of_what_is_forbidden() => Verify.VerifyKubernetes("""
        apiVersion: security.openshift.io/v1
        kind: SecurityContextConstraints
        metadata:
          name: agents
        allowPrivilegedContainer: false
        users:
        - system:serviceaccount:ci:agent
        """);

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes("""
        apiVersion: security.openshift.io/v1
        kind: SecurityContextConstraints
        metadata:
          name: agents
        allowPrivilegedContainer: "{{ privileged }}"
        users:
        - system:serviceaccount:ci:agent
        """);

    [Fact]
    public void Fixes_what_is_wrong() => Verify.VerifyFix(
        """
        apiVersion: security.openshift.io/v1
        kind: SecurityContextConstraints
        metadata:
          name: agents
        allowPrivilegedContainer: {|CNS5291(SecurityContextConstraints/agents):true|}
        users:
        - system:serviceaccount:ci:agent
        """,
        """
        apiVersion: security.openshift.io/v1
        kind: SecurityContextConstraints
        metadata:
          name: agents
        allowPrivilegedContainer: false
        users:
        - system:serviceaccount:ci:agent
        """);
}
