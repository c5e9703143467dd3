using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.DefaultServiceAccountBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class DefaultServiceAccountBoundTests
{
    [Fact]
    public void Reports_default_service_account() => Verify.VerifyKubernetes(RbacText.RoleBinding("app", RbacText.ServiceAccount("{|CNS5031(RoleBinding/app, default):default|}")));

    [Fact]
    public void Does_not_report_dedicated_service_account() => Verify.VerifyKubernetes(RbacText.RoleBinding("app", RbacText.ServiceAccount("app")));

    [Fact]
    public void Does_not_report_user_with_that_name() => Verify.VerifyKubernetes(RbacText.RoleBinding("app", RbacText.User("default")));
}
