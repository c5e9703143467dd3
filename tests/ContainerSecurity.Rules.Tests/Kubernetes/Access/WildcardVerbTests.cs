using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.WildcardVerb>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class WildcardVerbTests
{
    [Fact]
    public void Reports_the_wildcard() => Verify.VerifyKubernetes("""
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
    public void Lets_names_pass() => Verify.VerifyKubernetes("""
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
    public void Lets_the_roles_of_the_cluster_itself_pass() => Verify.VerifyKubernetes("""
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
