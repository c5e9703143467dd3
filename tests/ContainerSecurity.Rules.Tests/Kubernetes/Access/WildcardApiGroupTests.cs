using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.WildcardApiGroup>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class WildcardApiGroupTests
{
    [Fact]
    public void Reports_wildcard() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [{|CNS5004(Role/app):"*"|}]
          resources: [deployments]
          verbs: [get]
        """));

    [Fact]
    public void Does_not_report_named_api_groups() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [apps]
          resources: [deployments]
          verbs: [get]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: ["*"]
              resources: [deployments]
              verbs: [get]
            """,
        name: "cluster-admin"));
}
