using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.PodCreatorsBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class PodCreatorsBoundTests
{
    [Fact]
    public void Reports_the_binding() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: app
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: Role
          name: {|CNS5037(RoleBinding/app, ServiceAccount 'app', app):app|}
        subjects:
        - kind: ServiceAccount
          name: app
          namespace: shop
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [""]
          resources: [pods]
          verbs: [create]
        """);

    [Fact]
    public void Leaves_a_role_that_allows_everything_to_another_rule() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: app
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: Role
          name: app
        subjects:
        - kind: ServiceAccount
          name: app
          namespace: shop
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
    public void Lets_a_harmless_role_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: app
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: Role
          name: app
        subjects:
        - kind: ServiceAccount
          name: app
          namespace: shop
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [""]
          resources: [configmaps]
          verbs: [get]
        """);

    [Fact]
    public void Says_nothing_where_the_role_is_not_given() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: app
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: Role
          name: app
        subjects:
        - kind: ServiceAccount
          name: app
          namespace: shop
        """);

    [Fact]
    public void Lets_a_role_of_another_namespace_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: app
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: Role
          name: app
        subjects:
        - kind: ServiceAccount
          name: app
          namespace: shop
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: other
        rules:
        - apiGroups: [""]
          resources: [pods]
          verbs: [create]
        """);
}
