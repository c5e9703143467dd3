using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.AnonymousBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class AnonymousBoundTests
{
    [Fact]
    public void Reports_group() => Verify.VerifyKubernetes(RbacText.RoleBinding("app", """
        - kind: Group
          name: {|CNS5032(RoleBinding/app, system:unauthenticated):system:unauthenticated|}
          apiGroup: rbac.authorization.k8s.io
        """));

    [Fact]
    public void Reports_user() => Verify.VerifyKubernetes(RbacText.RoleBinding("app", RbacText.User("{|CNS5032(RoleBinding/app, system:anonymous):system:anonymous|}")));

    [Fact]
    public void Does_not_report_other_groups() => Verify.VerifyKubernetes(RbacText.RoleBinding("app", """
        - kind: Group
          name: operators
          apiGroup: rbac.authorization.k8s.io
        """));

    [Fact]
    public void Does_not_report_service_account_with_that_name() => Verify.VerifyKubernetes(RbacText.RoleBinding("app", """
        - kind: ServiceAccount
          name: system:anonymous
        """));
}
