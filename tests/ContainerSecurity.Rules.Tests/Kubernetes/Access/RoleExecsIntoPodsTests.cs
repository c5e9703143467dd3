using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleExecsIntoPods>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleExecsIntoPodsTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5007(Role/app, create, pods/exec):pods/exec|}]
          verbs: [create]
        """));

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5007(Role/app, *, pods/exec):pods/exec|}]
          verbs: ["*"]
        """));

    [Fact]
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [pods/exec]
          verbs: [list]
        """));

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [example.com]
          resources: [pods/exec]
          verbs: [create]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: [""]
              resources: [pods/exec]
              verbs: [create]
            """,
        name: "system:controller"));

    [Fact]
    public void Does_not_report_subresource_wildcard_of_a_name() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: ["pods/*"]
          verbs: [create]
        """));
}
