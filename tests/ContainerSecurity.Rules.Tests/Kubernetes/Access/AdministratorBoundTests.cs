using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.AdministratorBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class AdministratorBoundTests
{
    [Fact]
    public void Reports_role_admin() => Verify.VerifyKubernetes(RbacText.ClusterRoleBinding("{|CNS5065(ClusterRoleBinding/app, User 'jane', admin):admin|}", RbacText.User("jane")));

    [Fact]
    public void Does_not_report_role_binding() => Verify.VerifyKubernetes(RbacText.RoleBinding("admin", RbacText.User("jane"), kind: "ClusterRole"));

    [Fact]
    public void Reports_role_edit() => Verify.VerifyKubernetes(RbacText.ClusterRoleBinding("{|CNS5065(ClusterRoleBinding/app, User 'jane', edit):edit|}", RbacText.User("jane")));

    [Fact]
    public void Does_not_report_role_view() => Verify.VerifyKubernetes(RbacText.ClusterRoleBinding("view", RbacText.User("jane")));

    [Fact]
    public void Does_not_report_system_authenticated() => Verify.VerifyKubernetes(RbacText.ClusterRoleBinding("admin", RbacText.Group("system:authenticated")));

    [Fact]
    public void Does_not_report_binding_without_subjects() => Verify.VerifyKubernetes(Manifest.Object("rbac.authorization.k8s.io/v1 ClusterRoleBinding", "app", """
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: admin
        subjects: []
        """));
}
