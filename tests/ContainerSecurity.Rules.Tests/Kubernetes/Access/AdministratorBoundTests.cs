using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.AdministratorBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class AdministratorBoundTests
{
    [Fact]
    public void Reports_the_right() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: {|CNS5065(ClusterRoleBinding/app, User 'jane', admin):admin|}
        subjects:
        - kind: User
          name: jane
        """);

    [Fact]
    public void Lets_another_right_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: app
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: admin
        subjects:
        - kind: User
          name: jane
        """);

    [Fact]
    public void Reports_edit() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: {|CNS5065(ClusterRoleBinding/app, User 'jane', edit):edit|}
        subjects:
        - kind: User
          name: jane
        """);

    [Fact]
    public void Lets_view_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: view
        subjects:
        - kind: User
          name: jane
        """);

    [Fact]
    public void Leaves_all_who_log_in_to_another_rule() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: admin
        subjects:
        - kind: Group
          name: system:authenticated
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
          name: admin
        subjects: []
        """);
}
