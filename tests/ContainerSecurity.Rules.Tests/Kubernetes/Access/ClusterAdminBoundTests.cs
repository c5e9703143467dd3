using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.ClusterAdminBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class ClusterAdminBoundTests
{
    [Fact]
    public void Reports_cluster_role_binding() => Verify.VerifyKubernetes(RbacText.ClusterRoleBinding("{|CNS5030(ClusterRoleBinding/app, app):cluster-admin|}", RbacText.ServiceAccount("app")));

    [Fact]
    public void Does_not_report_role_binding() => Verify.VerifyKubernetes(RbacText.RoleBinding("cluster-admin", RbacText.ServiceAccount("app"), kind: "ClusterRole"));

    [Fact]
    public void Does_not_report_other_role() => Verify.VerifyKubernetes(RbacText.ClusterRoleBinding("view", RbacText.ServiceAccount("app")));

    [Fact]
    public void Does_not_report_binding_without_subjects() => Verify.VerifyKubernetes(Manifest.Object("rbac.authorization.k8s.io/v1 ClusterRoleBinding", "app", """
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: cluster-admin
        subjects: []
        """));
}
