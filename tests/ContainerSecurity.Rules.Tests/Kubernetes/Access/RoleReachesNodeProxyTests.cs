using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleReachesNodeProxy>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleReachesNodeProxyTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [""]
          resources: [{|CNS5014(ClusterRole/app, get, nodes/proxy):nodes/proxy|}]
          verbs: [get]
        """);

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [""]
          resources: [{|CNS5014(ClusterRole/app, *, nodes/proxy):nodes/proxy|}]
          verbs: ["*"]
        """);

    [Fact]
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [""]
          resources: [nodes/metrics]
          verbs: [get]
        """);

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [example.com]
          resources: [nodes/proxy]
          verbs: [get]
        """);

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: system:controller
        rules:
        - apiGroups: [""]
          resources: [nodes/proxy]
          verbs: [get]
        """);
}
