using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleEscalates>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleEscalatesTests
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
          resources: [{|CNS5011(Role/app, escalate, clusterroles):clusterroles|}]
          verbs: [escalate]
        """);

    [Fact]
    public void Reports_any_verb() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [{|CNS5011(Role/app, *, clusterroles):clusterroles|}]
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
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [clusterroles]
          verbs: [list]
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
          resources: [clusterroles]
          verbs: [escalate]
        """);

    [Fact]
    public void Lets_the_roles_of_the_cluster_itself_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: system:controller
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [clusterroles]
          verbs: [escalate]
        """);

    [Fact]
    public void Lets_named_objects_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [clusterroles]
          verbs: [bind]
          resourceNames: ["one"]
        """);
}
