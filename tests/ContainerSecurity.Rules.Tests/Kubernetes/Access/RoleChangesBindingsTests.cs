using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleChangesBindings>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleChangesBindingsTests
{
    [Fact]
    public void Reports_the_right() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [{|CNS5076(Role/app, "get, patch", rolebindings):rolebindings|}]
          verbs: [get, patch]
        """);

    [Fact]
    public void Lets_another_right_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [rolebindings]
          verbs: [get, list]
        """);

    [Fact]
    public void Reports_any_verb() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [{|CNS5076(ClusterRole/app, *, clusterrolebindings):clusterrolebindings|}]
          verbs: ["*"]
        """);

    [Fact]
    public void Lets_changing_without_reading_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [rolebindings]
          verbs: [patch]
        """);

    [Fact]
    public void Lets_named_bindings_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [rolebindings]
          verbs: [get, patch]
          resourceNames: [shop]
        """);

    [Fact]
    public void Lets_the_roles_of_the_cluster_itself_pass() => Verify.VerifyKubernetes("""
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
