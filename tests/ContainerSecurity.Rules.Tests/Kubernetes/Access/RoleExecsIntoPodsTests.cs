using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleExecsIntoPods>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleExecsIntoPodsTests
{
    [Fact]
    public void Reports_the_right() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [""]
          resources: [{|CNS5007(Role/app, create, pods/exec):pods/exec|}]
          verbs: [create]
        """);

    [Fact]
    public void Reports_any_verb() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [""]
          resources: [{|CNS5007(Role/app, *, pods/exec):pods/exec|}]
          verbs: ["*"]
        """);

    [Fact]
    public void Lets_another_verb_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [""]
          resources: [pods/exec]
          verbs: [list]
        """);

    [Fact]
    public void Lets_another_group_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [example.com]
          resources: [pods/exec]
          verbs: [create]
        """);

    [Fact]
    public void Lets_the_roles_of_the_cluster_itself_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: system:controller
        rules:
        - apiGroups: [""]
          resources: [pods/exec]
          verbs: [create]
        """);

    [Fact]
    public void Reports_all_subresources() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [""]
          resources: [{|CNS5007(Role/app, create, pods/*):"pods/*"|}]
          verbs: [create]
        """);
}
