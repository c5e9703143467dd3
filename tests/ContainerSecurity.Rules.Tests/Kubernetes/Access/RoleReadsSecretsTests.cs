using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleReadsSecrets>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleReadsSecretsTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5005(Role/app, "get, list", secrets):secrets|}]
          verbs: [get, list]
        """));

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5005(Role/app, *, secrets):secrets|}]
          verbs: ["*"]
        """));

    [Fact]
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [secrets]
          verbs: [create]
        """));

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [example.com]
          resources: [secrets]
          verbs: [get, list]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: [""]
              resources: [secrets]
              verbs: [get, list]
            """,
        name: "system:controller"));

    [Fact]
    public void Does_not_report_named_objects() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [secrets]
          verbs: [get]
          resourceNames: ["one"]
        """));

    [Fact]
    public void Reports_wildcard_resource() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5005(Role/app, get, *):"*"|}]
          verbs: [get]
        """));
}
