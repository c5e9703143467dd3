using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.VerbWithoutMeaning>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class VerbWithoutMeaningTests
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
          resources: [configmaps]
          verbs: [get, {|CNS5062(Role/app, impersonate, configmaps):impersonate|}]
        """);

    [Fact]
    public void Lets_another_right_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [""]
          resources: [users]
          verbs: [impersonate]
        """);

    [Fact]
    public void Reports_bind_of_bindings() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [rolebindings]
          verbs: [{|CNS5062(ClusterRole/app, bind, rolebindings):bind|}]
        """);

    [Fact]
    public void Lets_bind_of_roles_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [clusterroles, rolebindings]
          verbs: [bind]
        """);

    [Fact]
    public void Lets_extras_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [authentication.k8s.io]
          resources: [userextras/scopes]
          verbs: [impersonate]
        """);

    [Fact]
    public void Lets_any_resource_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [""]
          resources: ["*"]
          verbs: [impersonate]
        """);

    [Fact]
    public void Lets_the_roles_of_the_cluster_itself_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: "system:controller"
        rules:
        - apiGroups: [""]
          resources: [configmaps]
          verbs: [impersonate]
        """);

    [Fact]
    public void Reports_escalate_of_bindings() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [rolebindings]
          verbs: [{|CNS5062(ClusterRole/app, escalate, rolebindings):escalate|}]
        """);
}
