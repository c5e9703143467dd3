using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.EverythingBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class EverythingBoundTests
{
    [Fact]
    public void Reports_role_that_grants_everything() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: {|CNS5060(ClusterRoleBinding/app, User 'jane', app):app|}
        subjects:
        - kind: User
          name: jane
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: ["*"]
          resources: ["*"]
          verbs: ["*"]
        """);

    [Fact]
    public void Reports_explicit_list_of_all_verbs() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: {|CNS5060(ClusterRoleBinding/app, User 'jane', app):app|}
        subjects:
        - kind: User
          name: jane
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: ["*"]
          resources: ["*"]
          verbs: [get, list, watch, create, update, patch, delete]
        """);

    [Fact]
    public void Reports_namespaced_role() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: app
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: Role
          name: {|CNS5060(RoleBinding/app, User 'jane', app):app|}
        subjects:
        - kind: User
          name: jane
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: ["*"]
          resources: ["*"]
          verbs: ["*"]
        """);

    [Fact]
    public void Reports_custom_role_with_system_prefix() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: {|CNS5060(ClusterRoleBinding/app, User 'jane', system:app):"system:app"|}
        subjects:
        - kind: User
          name: jane
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: "system:app"
        rules:
        - apiGroups: ["*"]
          resources: ["*"]
          verbs: ["*"]
        """);

    [Fact]
    public void Reports_rules_collected_by_aggregated_role() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: {|CNS5060(ClusterRoleBinding/app, User 'jane', all):all|}
        subjects:
        - kind: User
          name: jane
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: all
        aggregationRule:
          clusterRoleSelectors:
          - matchLabels: { shop: all }
        rules: []
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: part
          labels: { shop: all }
        rules:
        - apiGroups: ["*"]
          resources: ["*"]
          verbs: ["*"]
        """);

    [Fact]
    public void Does_not_report_aggregated_role_with_other_labels() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: all
        subjects:
        - kind: User
          name: jane
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: all
        aggregationRule:
          clusterRoleSelectors:
          - matchLabels: { shop: all }
        rules: []
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: part
          labels: { shop: none }
        rules:
        - apiGroups: ["*"]
          resources: ["*"]
          verbs: ["*"]
        """);

    [Fact]
    public void Reports_roles_that_aggregate_each_other() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: {|CNS5060(ClusterRoleBinding/app, User 'jane', one):one|}
        subjects:
        - kind: User
          name: jane
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: one
          labels: { part: one }
        aggregationRule:
          clusterRoleSelectors:
          - matchLabels: { part: two }
        rules: []
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: two
          labels: { part: two }
        aggregationRule:
          clusterRoleSelectors:
          - matchLabels: { part: one }
        rules:
        - apiGroups: ["*"]
          resources: ["*"]
          verbs: ["*"]
        """);

    [Fact]
    public void Does_not_report_every_verb_of_one_api_group() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: app
        subjects:
        - kind: User
          name: jane
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [apps]
          resources: ["*"]
          verbs: ["*"]
        """);

    [Fact]
    public void Does_not_report_read_only_role() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: app
        subjects:
        - kind: User
          name: jane
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: ["*"]
          resources: ["*"]
          verbs: [get, list]
        """);

    [Fact]
    public void Does_not_report_unknown_role() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: app
        subjects:
        - kind: User
          name: jane
        """);

    [Fact]
    public void Does_not_report_built_in_bindings() => Verify.VerifyKubernetes("""
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
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: ["*"]
          resources: ["*"]
          verbs: ["*"]
        """);
}
