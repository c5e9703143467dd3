using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.WildcardVerb>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class WildcardVerbTests
{
    [Fact]
    public void Reports_wildcard() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [apps]
          resources: [deployments]
          verbs: [{|CNS5002(Role/app):"*"|}]
        """));

    [Fact]
    public void Does_not_report_named_verbs() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [apps]
          resources: [deployments]
          verbs: [get]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: [apps]
              resources: [deployments]
              verbs: ["*"]
            """,
        name: "cluster-admin"));
}
