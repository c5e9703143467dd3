using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.ConstraintsAllowPrivileged>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class ConstraintsAllowPrivilegedTests
{
    private static readonly string AgentsSecurityContextConstraints = Manifest.Object("security.openshift.io/v1 SecurityContextConstraints", "agents", """
        allowPrivilegedContainer: false
        users:
        - system:serviceaccount:ci:agent
        """);

    [Fact]
    public void Reports_privileged_containers() => Verify.VerifyKubernetes(Manifest.Object("security.openshift.io/v1 SecurityContextConstraints", "agents", """
        allowPrivilegedContainer: {|CNS5291(SecurityContextConstraints/agents):true|}
        users:
        - system:serviceaccount:ci:agent
        """));

    [Fact]
    public void Does_not_report_forbidden_privileged_containers() => Verify.VerifyKubernetes(AgentsSecurityContextConstraints);

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(Manifest.Object("security.openshift.io/v1 SecurityContextConstraints", "agents", """
        allowPrivilegedContainer: "{{ privileged }}"
        users:
        - system:serviceaccount:ci:agent
        """));

    [Fact]
    public void Fixes_value() => Verify.VerifyFix(
        Manifest.Object("security.openshift.io/v1 SecurityContextConstraints", "agents", """
        allowPrivilegedContainer: {|CNS5291(SecurityContextConstraints/agents):true|}
        users:
        - system:serviceaccount:ci:agent
        """),
        AgentsSecurityContextConstraints);
}
