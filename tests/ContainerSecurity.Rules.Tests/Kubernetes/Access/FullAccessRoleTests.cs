using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.FullAccessRole>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class FullAccessRoleTests
{
    [Fact]
    public void Reports_the_wildcard() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: ["*"]
          resources: [{|CNS5001(Role/app, ""):"*"|}]
          verbs: ["*"]
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
        - apiGroups: ["*"]
          resources: ["*"]
          verbs: ["*"]
        """);
}
