using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.ClusterAdminBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class ClusterAdminBoundTests
{
    [Fact]
    public void Reports_a_cluster_role_binding() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: {|CNS5030(ClusterRoleBinding/app, app):cluster-admin|}
        subjects:
        - kind: ServiceAccount
          name: app
          namespace: shop
        """);

    [Fact]
    public void Leaves_a_role_binding_to_another_rule() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: app
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: cluster-admin
        subjects:
        - kind: ServiceAccount
          name: app
          namespace: shop
        """);

    [Fact]
    public void Lets_other_roles_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: view
        subjects:
        - kind: ServiceAccount
          name: app
          namespace: shop
        """);

    [Fact]
    public void Lets_a_binding_without_subjects_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: cluster-admin
        subjects: []
        """);
}
