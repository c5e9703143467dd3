using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.ClusterAdminBoundInNamespace>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class ClusterAdminBoundInNamespaceTests
{
    [Fact]
    public void Reports_role_binding() => Verify.VerifyKubernetes(RbacText.RoleBinding("{|CNS5067(RoleBinding/app, jane):cluster-admin|}", RbacText.User("jane"), kind: "ClusterRole"));

    [Fact]
    public void Does_not_report_other_role() => Verify.VerifyKubernetes(RbacText.RoleBinding("edit", RbacText.User("jane"), kind: "ClusterRole"));

    [Fact]
    public void Does_not_report_cluster_role_binding() => Verify.VerifyKubernetes(RbacText.ClusterRoleBinding("cluster-admin", RbacText.User("jane")));

    [Fact]
    public void Does_not_report_built_in_bindings() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: "system:app"
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: cluster-admin
        subjects:
        - kind: User
          name: jane
        """);
}
