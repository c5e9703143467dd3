using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleAttachesToPods>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleAttachesToPodsTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5008(Role/app, create, pods/attach):pods/attach|}]
          verbs: [create]
        """));

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5008(Role/app, *, pods/attach):pods/attach|}]
          verbs: ["*"]
        """));

    [Fact]
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [pods/attach]
          verbs: [list]
        """));

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [example.com]
          resources: [pods/attach]
          verbs: [create]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: [""]
              resources: [pods/attach]
              verbs: [create]
            """,
        name: "system:controller"));
}
