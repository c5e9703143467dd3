using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.FullAccessRole>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class FullAccessRoleTests
{
    [Fact]
    public void Reports_wildcard() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: ["*"]
          resources: [{|CNS5001(Role/app, ""):"*"|}]
          verbs: ["*"]
        """));

    [Fact]
    public void Does_not_report_named_verbs_and_resources() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [apps]
          resources: [deployments]
          verbs: [get]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(RbacText.Everything, name: "cluster-admin"));
}
