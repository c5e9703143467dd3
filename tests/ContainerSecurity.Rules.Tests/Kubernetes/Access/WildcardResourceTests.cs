using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.WildcardResource>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class WildcardResourceTests
{
    [Fact]
    public void Reports_wildcard() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [apps]
          resources: [{|CNS5003(Role/app):"*"|}]
          verbs: [get]
        """));

    [Fact]
    public void Does_not_report_named_resources() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [apps]
          resources: [deployments]
          verbs: [get]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: [apps]
              resources: ["*"]
              verbs: [get]
            """,
        name: "cluster-admin"));
}
