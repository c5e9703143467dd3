using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.DefaultServiceAccountBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class DefaultServiceAccountBoundTests
{
    [Fact]
    public void Reports_default_service_account() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: app
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: Role
          name: app
        subjects:
        - kind: ServiceAccount
          name: {|CNS5031(RoleBinding/app, default):default|}
          namespace: shop
        """);

    [Fact]
    public void Does_not_report_dedicated_service_account() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: app
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: Role
          name: app
        subjects:
        - kind: ServiceAccount
          name: app
          namespace: shop
        """);

    [Fact]
    public void Does_not_report_user_with_that_name() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: app
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: Role
          name: app
        subjects:
        - kind: User
          name: default
        """);
}
