using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleCreatesWorkloads>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleCreatesWorkloadsTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [apps]
          resources: [{|CNS5006(Role/app, create, deployments):deployments|}]
          verbs: [create]
        """);

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [apps]
          resources: [{|CNS5006(Role/app, *, deployments):deployments|}]
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
        - apiGroups: [apps]
          resources: [deployments]
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
          resources: [deployments]
          verbs: [create]
        """);

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: system:controller
        rules:
        - apiGroups: [apps]
          resources: [deployments]
          verbs: [create]
        """);
}
