using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleChangesSecrets>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleChangesSecretsTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5061(Role/app, update, secrets):secrets|}]
          verbs: [update]
        """));

    [Fact]
    public void Does_not_report_other_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [secrets]
          verbs: [update]
          resourceNames: [web-tls]
        """));

    [Fact]
    public void Reports_deletecollection() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [""]
          resources: [{|CNS5061(ClusterRole/app, deletecollection, secrets):secrets|}]
          verbs: [deletecollection]
        """));

    [Fact]
    public void Does_not_report_read_verbs() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [""]
          resources: [secrets]
          verbs: [get]
        """));

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [example.com]
          resources: [secrets]
          verbs: [update]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: "system:controller"
        rules:
        - apiGroups: [""]
          resources: [secrets]
          verbs: [update]
        """);
}
