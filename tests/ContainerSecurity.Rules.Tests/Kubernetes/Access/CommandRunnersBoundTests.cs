using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.CommandRunnersBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class CommandRunnersBoundTests
{
    private static readonly string AppClusterRoleBinding = RbacText.ClusterRoleBinding("app", RbacText.User("jane"));

    [Fact]
    public void Reports_exec() => Verify.VerifyKubernetes(Manifest.Of(
        RbacText.ClusterRoleBinding("{|CNS5069(ClusterRoleBinding/app, User 'jane', app):app|}", RbacText.User("jane")),
        RbacText.ClusterRole("""
            - apiGroups: [""]
              resources: [pods/exec]
              verbs: [create]
            """)));

    [Fact]
    public void Does_not_report_other_permission() => Verify.VerifyKubernetes(Manifest.Of(
        AppClusterRoleBinding,
        RbacText.ClusterRole("""
            - apiGroups: [""]
              resources: [pods/log]
              verbs: [get]
            """)));

    [Fact]
    public void Reports_attach_with_get() => Verify.VerifyKubernetes(Manifest.Of(
        RbacText.RoleBinding("{|CNS5069(RoleBinding/app, User 'jane', app):app|}", RbacText.User("jane"), kind: "ClusterRole"),
        RbacText.ClusterRole("""
            - apiGroups: ["*"]
              resources: [pods/attach]
              verbs: [get]
            """)));

    [Fact]
    public void Reports_wildcard_resource() => Verify.VerifyKubernetes(Manifest.Of(
        RbacText.RoleBinding("{|CNS5069(RoleBinding/app, User 'jane', app):app|}", RbacText.User("jane")),
        RbacText.Role("""
            - apiGroups: [""]
              resources: ["*"]
              verbs: [create]
            """)));

    [Fact]
    public void Does_not_report_list() => Verify.VerifyKubernetes(Manifest.Of(
        AppClusterRoleBinding,
        RbacText.ClusterRole("""
            - apiGroups: [""]
              resources: [pods/exec]
              verbs: [list]
            """)));

    [Fact]
    public void Does_not_report_cluster_admin() => Verify.VerifyKubernetes(Manifest.Of(
        RbacText.ClusterRoleBinding("cluster-admin", RbacText.User("jane")),
        RbacText.ClusterRole(RbacText.Everything, name: "cluster-admin")));
}
