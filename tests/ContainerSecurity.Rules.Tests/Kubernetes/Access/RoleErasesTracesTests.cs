using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleErasesTraces>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleErasesTracesTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [""]
          resources: [{|CNS5018(Role/app, delete, events):events|}]
          verbs: [delete]
        """);

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [""]
          resources: [{|CNS5018(Role/app, *, events):events|}]
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
        - apiGroups: [""]
          resources: [events]
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
          resources: [events]
          verbs: [delete]
        """);

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: system:controller
        rules:
        - apiGroups: [""]
          resources: [events]
          verbs: [delete]
        """);
}
