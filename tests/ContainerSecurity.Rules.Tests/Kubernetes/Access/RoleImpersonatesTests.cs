using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleImpersonates>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleImpersonatesTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5010(Role/app, impersonate, users):users|}]
          verbs: [impersonate]
        """));

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5010(Role/app, *, users):users|}]
          verbs: ["*"]
        """));

    [Fact]
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [users]
          verbs: [get]
        """));

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [example.com]
          resources: [users]
          verbs: [impersonate]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: [""]
              resources: [users]
              verbs: [impersonate]
            """,
        name: "system:controller"));

    [Fact]
    public void Does_not_report_named_objects() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [users]
          verbs: [impersonate]
          resourceNames: ["one"]
        """));
}
