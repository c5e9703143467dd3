using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleErasesTraces>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleErasesTracesTests
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
          resources: [{|CNS5018(Role/app, delete, events):events|}]
          verbs: [delete]
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
          resources: [{|CNS5018(Role/app, *, events):events|}]
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
          resources: [events]
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
          resources: [events]
          verbs: [delete]
        """);

    [Fact]
    public void Lets_the_roles_of_the_cluster_itself_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: system:controller
        rules:
        - apiGroups: [""]
          resources: [events]
          verbs: [delete]
        """);
}
