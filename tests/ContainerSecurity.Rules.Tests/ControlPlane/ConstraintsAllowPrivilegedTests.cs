using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.ConstraintsAllowPrivileged>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class ConstraintsAllowPrivilegedTests
{
    [Fact]
    public void Reports_privileged_containers() => Verify.VerifyKubernetes("""
        apiVersion: security.openshift.io/v1
        kind: SecurityContextConstraints
        metadata:
          name: agents
        allowPrivilegedContainer: {|CNS5291(SecurityContextConstraints/agents):true|}
        users:
        - system:serviceaccount:ci:agent
        """);

    [Fact]
    public void Does_not_report_forbidden_privileged_containers() => Verify.VerifyKubernetes("""
        apiVersion: security.openshift.io/v1
        kind: SecurityContextConstraints
        metadata:
          name: agents
        allowPrivilegedContainer: false
        users:
        - system:serviceaccount:ci:agent
        """);

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes("""
        apiVersion: security.openshift.io/v1
        kind: SecurityContextConstraints
        metadata:
          name: agents
        allowPrivilegedContainer: "{{ privileged }}"
        users:
        - system:serviceaccount:ci:agent
        """);

    [Fact]
    public void Fixes_value() => Verify.VerifyFix(
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
