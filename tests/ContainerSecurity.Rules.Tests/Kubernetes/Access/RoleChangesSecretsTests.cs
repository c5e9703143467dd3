using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleChangesSecrets>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleChangesSecretsTests
{
    [Fact]
    public void Reports_the_right() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [""]
          resources: [{|CNS5061(Role/app, update, secrets):secrets|}]
          verbs: [update]
        """);

    [Fact]
    public void Lets_another_right_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [""]
          resources: [secrets]
          verbs: [update]
          resourceNames: [web-tls]
        """);

    [Fact]
    public void Reports_deletion_of_all() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [""]
          resources: [{|CNS5061(ClusterRole/app, deletecollection, secrets):secrets|}]
          verbs: [deletecollection]
        """);

    [Fact]
    public void Lets_reading_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [""]
          resources: [secrets]
          verbs: [get]
        """);

    [Fact]
    public void Lets_another_group_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [example.com]
          resources: [secrets]
          verbs: [update]
        """);

    [Fact]
    public void Lets_the_roles_of_the_cluster_itself_pass() => Verify.VerifyKubernetes("""
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
