using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleCreatesPersistentVolumes>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleCreatesPersistentVolumesTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes("""
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
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes("""
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
