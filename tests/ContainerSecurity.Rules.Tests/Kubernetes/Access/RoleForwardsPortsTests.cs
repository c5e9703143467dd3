using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleForwardsPorts>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleForwardsPortsTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5009(Role/app, create, pods/portforward):pods/portforward|}]
          verbs: [create]
        """));

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5009(Role/app, *, pods/portforward):pods/portforward|}]
          verbs: ["*"]
        """));

    [Fact]
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [pods/portforward]
          verbs: [list]
        """));

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [example.com]
          resources: [pods/portforward]
          verbs: [create]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: [""]
              resources: [pods/portforward]
              verbs: [create]
            """,
        name: "system:controller"));
}
