using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.AdministratorBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class AdministratorBoundTests
{
    [Fact]
    public void Reports_role_admin() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_role_binding() => Verify.VerifyKubernetes("""
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
    public void Reports_role_edit() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_role_view() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_system_authenticated() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_binding_without_subjects() => Verify.VerifyKubernetes("""
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
