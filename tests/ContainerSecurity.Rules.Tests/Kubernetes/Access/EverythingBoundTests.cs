using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.EverythingBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class EverythingBoundTests
{
    [Fact]
    public void Reports_a_role_that_allows_everything() => Verify.VerifyKubernetes("""
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
    public void Reports_all_verbs_one_by_one() => Verify.VerifyKubernetes("""
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
    public void Reports_a_role_of_a_namespace() => Verify.VerifyKubernetes("""
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
    public void Reports_a_role_of_ones_own_whose_name_begins_like_those_of_the_cluster() => Verify.VerifyKubernetes("""
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
    public void Reports_what_an_aggregated_role_collects() => Verify.VerifyKubernetes("""
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
    public void Lets_an_aggregated_role_pass_that_does_not_collect_it() => Verify.VerifyKubernetes("""
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
    public void Ends_where_roles_collect_each_other() => Verify.VerifyKubernetes("""
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
    public void Lets_every_verb_of_one_group_pass() => Verify.VerifyKubernetes("""
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
    public void Lets_a_reader_pass() => Verify.VerifyKubernetes("""
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
    public void Lets_a_role_pass_that_is_not_there() => Verify.VerifyKubernetes("""
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
    public void Lets_the_bindings_of_the_cluster_itself_pass() => Verify.VerifyKubernetes("""
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
