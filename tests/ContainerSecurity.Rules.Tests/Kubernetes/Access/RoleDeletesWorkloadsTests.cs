using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleDeletesWorkloads>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleDeletesWorkloadsTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5017(Role/app, delete, pods):pods|}]
          verbs: [delete]
        """));

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5017(Role/app, *, pods):pods|}]
          verbs: ["*"]
        """));

    [Fact]
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [pods]
          verbs: [list]
        """));

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [example.com]
          resources: [pods]
          verbs: [delete]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: [""]
              resources: [pods]
              verbs: [delete]
            """,
        name: "system:controller"));
}
