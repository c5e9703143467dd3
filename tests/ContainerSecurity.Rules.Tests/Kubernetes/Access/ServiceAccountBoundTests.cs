using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.ServiceAccountBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class ServiceAccountBoundTests
{
    [Fact]
    public void Reports_service_account() => Verify.VerifyKubernetes(RbacText.RoleBinding("reader", RbacText.ServiceAccount("{|CNS5074(RoleBinding/shop/app, app, reader):app|}")));

    [Fact]
    public void Does_not_report_users() => Verify.VerifyKubernetes(RbacText.RoleBinding("app", RbacText.User("jane")));

    [Fact]
    public void Does_not_report_built_in_bindings() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: "system:app"
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
}
