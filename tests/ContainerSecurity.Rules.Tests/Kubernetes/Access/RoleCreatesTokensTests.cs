using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleCreatesTokens>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleCreatesTokensTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5015(Role/app, create, serviceaccounts/token):serviceaccounts/token|}]
          verbs: [create]
        """));

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5015(Role/app, *, serviceaccounts/token):serviceaccounts/token|}]
          verbs: ["*"]
        """));

    [Fact]
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [serviceaccounts/token]
          verbs: [list]
        """));

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [example.com]
          resources: [serviceaccounts/token]
          verbs: [create]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: [""]
              resources: [serviceaccounts/token]
              verbs: [create]
            """,
        name: "system:controller"));

    [Fact]
    public void Does_not_report_named_objects() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [serviceaccounts/token]
          verbs: [create]
          resourceNames: ["one"]
        """));
}
