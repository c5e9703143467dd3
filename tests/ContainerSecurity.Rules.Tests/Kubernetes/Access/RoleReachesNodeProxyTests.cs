using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleReachesNodeProxy>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleReachesNodeProxyTests
{
    [Fact]
    public void Reports_the_right() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [""]
          resources: [{|CNS5014(ClusterRole/app, get, nodes/proxy):nodes/proxy|}]
          verbs: [get]
        """);

    [Fact]
    public void Reports_any_verb() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [""]
          resources: [{|CNS5014(ClusterRole/app, *, nodes/proxy):nodes/proxy|}]
          verbs: ["*"]
        """);

    [Fact]
    public void Lets_another_verb_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [""]
          resources: [nodes/metrics]
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
          resources: [nodes/proxy]
          verbs: [get]
        """);

    [Fact]
    public void Lets_the_roles_of_the_cluster_itself_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: system:controller
        rules:
        - apiGroups: [""]
          resources: [nodes/proxy]
          verbs: [get]
        """);
}
