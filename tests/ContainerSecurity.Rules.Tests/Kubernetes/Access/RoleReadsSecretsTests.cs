using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleReadsSecrets>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleReadsSecretsTests
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
          resources: [{|CNS5005(Role/app, "get, list", secrets):secrets|}]
          verbs: [get, list]
        """);

    [Fact]
    public void Reports_any_verb() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [""]
          resources: [{|CNS5005(Role/app, *, secrets):secrets|}]
          verbs: ["*"]
        """);

    [Fact]
    public void Lets_another_verb_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [""]
          resources: [secrets]
          verbs: [create]
        """);

    [Fact]
    public void Lets_another_group_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [example.com]
          resources: [secrets]
          verbs: [get, list]
        """);

    [Fact]
    public void Lets_the_roles_of_the_cluster_itself_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: system:controller
        rules:
        - apiGroups: [""]
          resources: [secrets]
          verbs: [get, list]
        """);

    [Fact]
    public void Lets_named_objects_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [""]
          resources: [secrets]
          verbs: [get]
          resourceNames: ["one"]
        """);

    [Fact]
    public void Reports_reading_everything() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [""]
          resources: [{|CNS5005(Role/app, get, *):"*"|}]
          verbs: [get]
        """);
}
