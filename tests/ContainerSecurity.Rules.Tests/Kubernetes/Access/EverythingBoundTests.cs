using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.EverythingBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class EverythingBoundTests
{
    private static readonly string AppClusterRole = RbacText.ClusterRole(RbacText.Everything);

    private static readonly string AllClusterRole = Manifest.Object("rbac.authorization.k8s.io/v1 ClusterRole", "all", """
        aggregationRule:
          clusterRoleSelectors:
          - matchLabels: { shop: all }
        rules: []
        """);

    private static readonly string AppClusterRoleBinding = RbacText.ClusterRoleBinding("app", RbacText.User("jane"));

    [Fact]
    public void Reports_role_that_grants_everything() => Verify.VerifyKubernetes(Manifest.Of(
        RbacText.ClusterRoleBinding("{|CNS5060(ClusterRoleBinding/app, User 'jane', app):app|}", RbacText.User("jane")),
        AppClusterRole));

    [Fact]
    public void Reports_explicit_list_of_all_verbs() => Verify.VerifyKubernetes(Manifest.Of(
        RbacText.ClusterRoleBinding("{|CNS5060(ClusterRoleBinding/app, User 'jane', app):app|}", RbacText.User("jane")),
        RbacText.ClusterRole("""
            - apiGroups: ["*"]
              resources: ["*"]
              verbs: [get, list, watch, create, update, patch, delete]
            """)));

    [Fact]
    public void Reports_namespaced_role() => Verify.VerifyKubernetes(Manifest.Of(
        RbacText.RoleBinding("{|CNS5060(RoleBinding/app, User 'jane', app):app|}", RbacText.User("jane")),
        RbacText.Role(RbacText.Everything)));

    [Fact]
    public void Reports_custom_role_with_system_prefix() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Object("rbac.authorization.k8s.io/v1 ClusterRoleBinding", "app", """
            roleRef:
              apiGroup: rbac.authorization.k8s.io
              kind: ClusterRole
              name: {|CNS5060(ClusterRoleBinding/app, User 'jane', system:app):"system:app"|}
            subjects:
            - kind: User
              name: jane
            """),
        """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata:
              name: "system:app"
            rules:
            - apiGroups: ["*"]
              resources: ["*"]
              verbs: ["*"]
            """));

    [Fact]
    public void Reports_rules_collected_by_aggregated_role() => Verify.VerifyKubernetes(Manifest.Of(
        RbacText.ClusterRoleBinding("{|CNS5060(ClusterRoleBinding/app, User 'jane', all):all|}", RbacText.User("jane")),
        AllClusterRole,
        RbacText.ClusterRole(RbacText.Everything, name: "part", metadata: "labels: { shop: all }")));

    [Fact]
    public void Does_not_report_aggregated_role_with_other_labels() => Verify.VerifyKubernetes(Manifest.Of(
        RbacText.ClusterRoleBinding("all", RbacText.User("jane")),
        AllClusterRole,
        RbacText.ClusterRole(RbacText.Everything, name: "part", metadata: "labels: { shop: none }")));

    [Fact]
    public void Reports_roles_that_aggregate_each_other() => Verify.VerifyKubernetes(Manifest.Of(
        RbacText.ClusterRoleBinding("{|CNS5060(ClusterRoleBinding/app, User 'jane', one):one|}", RbacText.User("jane")),
        Manifest.Object(
            "rbac.authorization.k8s.io/v1 ClusterRole",
            "one",
            """
                aggregationRule:
                  clusterRoleSelectors:
                  - matchLabels: { part: two }
                rules: []
                """,
            metadata: "labels: { part: one }"),
        Manifest.Object(
            "rbac.authorization.k8s.io/v1 ClusterRole",
            "two",
            """
                aggregationRule:
                  clusterRoleSelectors:
                  - matchLabels: { part: one }
                rules:
                - apiGroups: ["*"]
                  resources: ["*"]
                  verbs: ["*"]
                """,
            metadata: "labels: { part: two }")));

    [Fact]
    public void Does_not_report_every_verb_of_one_api_group() => Verify.VerifyKubernetes(Manifest.Of(
        AppClusterRoleBinding,
        RbacText.ClusterRole("""
            - apiGroups: [apps]
              resources: ["*"]
              verbs: ["*"]
            """)));

    [Fact]
    public void Does_not_report_read_only_role() => Verify.VerifyKubernetes(Manifest.Of(
        AppClusterRoleBinding,
        RbacText.ClusterRole("""
            - apiGroups: ["*"]
              resources: ["*"]
              verbs: [get, list]
            """)));

    [Fact]
    public void Does_not_report_unknown_role() => Verify.VerifyKubernetes(AppClusterRoleBinding);

    [Fact]
    public void Does_not_report_built_in_bindings() => Verify.VerifyKubernetes(Manifest.Of(
        """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRoleBinding
            metadata:
              name: "system:app"
            roleRef:
              apiGroup: rbac.authorization.k8s.io
              kind: ClusterRole
              name: app
            subjects:
            - kind: User
              name: jane
            """,
        AppClusterRole));
}
