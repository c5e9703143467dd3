using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.WildcardVerb>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class WildcardVerbTests
{
    [Fact]
    public void Reports_wildcard() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [apps]
          resources: [deployments]
          verbs: [{|CNS5002(Role/app):"*"|}]
        """);

    [Fact]
    public void Does_not_report_named_verbs() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [apps]
          resources: [deployments]
          verbs: [get]
        """);

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: cluster-admin
        rules:
        - apiGroups: [apps]
          resources: [deployments]
          verbs: ["*"]
        """);
}
