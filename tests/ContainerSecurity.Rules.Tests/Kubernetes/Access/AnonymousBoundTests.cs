using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.AnonymousBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class AnonymousBoundTests
{
    [Fact]
    public void Reports_group() => Verify.VerifyKubernetes("""
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
        - kind: Group
          name: {|CNS5032(RoleBinding/app, system:unauthenticated):system:unauthenticated|}
          apiGroup: rbac.authorization.k8s.io
        """);

    [Fact]
    public void Reports_user() => Verify.VerifyKubernetes("""
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
          name: {|CNS5032(RoleBinding/app, system:anonymous):system:anonymous|}
        """);

    [Fact]
    public void Does_not_report_other_groups() => Verify.VerifyKubernetes("""
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
        - kind: Group
          name: operators
          apiGroup: rbac.authorization.k8s.io
        """);

    [Fact]
    public void Does_not_report_service_account_with_that_name() => Verify.VerifyKubernetes("""
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
          name: system:anonymous
        """);
}
