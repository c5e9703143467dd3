using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleEscalates>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleEscalatesTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [{|CNS5011(Role/app, escalate, clusterroles):clusterroles|}]
          verbs: [escalate]
        """);

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [{|CNS5011(Role/app, *, clusterroles):clusterroles|}]
          verbs: ["*"]
        """);

    [Fact]
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [clusterroles]
          verbs: [list]
        """);

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [example.com]
          resources: [clusterroles]
          verbs: [escalate]
        """);

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: system:controller
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [clusterroles]
          verbs: [escalate]
        """);

    [Fact]
    public void Does_not_report_named_objects() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [clusterroles]
          verbs: [bind]
          resourceNames: ["one"]
        """);
}
