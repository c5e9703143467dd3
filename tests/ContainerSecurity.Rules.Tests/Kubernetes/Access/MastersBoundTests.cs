using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.MastersBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class MastersBoundTests
{
    [Fact]
    public void Reports_group() => Verify.VerifyKubernetes(RbacText.RoleBinding("app", """
        - kind: Group
          name: {|CNS5034(RoleBinding/app, system:masters):system:masters|}
          apiGroup: rbac.authorization.k8s.io
        """));

    [Fact]
    public void Does_not_report_other_groups() => Verify.VerifyKubernetes(RbacText.RoleBinding("app", """
        - kind: Group
          name: operators
          apiGroup: rbac.authorization.k8s.io
        """));
}
