using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleCreatesPersistentVolumes>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleCreatesPersistentVolumesTests
{
    [Fact]
    public void Reports_the_right() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [""]
          resources: [{|CNS5016(ClusterRole/app, create, persistentvolumes):persistentvolumes|}]
          verbs: [create]
        """);

    [Fact]
    public void Reports_any_verb() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [""]
          resources: [{|CNS5016(ClusterRole/app, *, persistentvolumes):persistentvolumes|}]
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
          resources: [persistentvolumes]
          verbs: [list]
        """);

    [Fact]
    public void Lets_another_group_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [example.com]
          resources: [persistentvolumes]
          verbs: [create]
        """);

    [Fact]
    public void Lets_the_roles_of_the_cluster_itself_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: system:controller
        rules:
        - apiGroups: [""]
          resources: [persistentvolumes]
          verbs: [create]
        """);
}
