using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleChangesBindings>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleChangesBindingsTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [{|CNS5076(Role/app, "get, patch", rolebindings):rolebindings|}]
          verbs: [get, patch]
        """));

    [Fact]
    public void Does_not_report_other_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [rolebindings]
          verbs: [get, list]
        """));

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [{|CNS5076(ClusterRole/app, *, clusterrolebindings):clusterrolebindings|}]
          verbs: ["*"]
        """));

    [Fact]
    public void Does_not_report_change_without_get() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [rolebindings]
          verbs: [patch]
        """));

    [Fact]
    public void Does_not_report_named_bindings() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [rolebindings]
          verbs: [get, patch]
          resourceNames: [shop]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: "system:controller"
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [rolebindings]
          verbs: [get, patch]
        """);
}
