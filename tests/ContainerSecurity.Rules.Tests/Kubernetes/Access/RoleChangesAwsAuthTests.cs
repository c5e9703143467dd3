using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleChangesAwsAuth>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleChangesAwsAuthTests
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
          verbs: [update]
          resourceNames: [{|CNS5071(Role/app):aws-auth|}]
        """);

    [Fact]
    public void Lets_another_right_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [""]
          resources: [configmaps]
          verbs: [get]
          resourceNames: [aws-auth]
        """);

    [Fact]
    public void Lets_another_name_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: app
          namespace: shop
        rules:
        - apiGroups: [""]
          resources: [configmaps]
          verbs: [update]
          resourceNames: [settings]
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
          verbs: [update]
          resourceNames: [aws-auth]
        """);
}
