using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleReachesNodeProxy>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleReachesNodeProxyTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [""]
          resources: [{|CNS5014(ClusterRole/app, get, nodes/proxy):nodes/proxy|}]
          verbs: [get]
        """));

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [""]
          resources: [{|CNS5014(ClusterRole/app, *, nodes/proxy):nodes/proxy|}]
          verbs: ["*"]
        """));

    [Fact]
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [""]
          resources: [nodes/metrics]
          verbs: [get]
        """));

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [example.com]
          resources: [nodes/proxy]
          verbs: [get]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: [""]
              resources: [nodes/proxy]
              verbs: [get]
            """,
        name: "system:controller"));
}
