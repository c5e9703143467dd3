using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleChangesNetworkObjects>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleChangesNetworkObjectsTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [networking.k8s.io]
          resources: [{|CNS5020(Role/app, create, networkpolicies):networkpolicies|}]
          verbs: [create]
        """));

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [networking.k8s.io]
          resources: [{|CNS5020(Role/app, *, networkpolicies):networkpolicies|}]
          verbs: ["*"]
        """));

    [Fact]
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [networking.k8s.io]
          resources: [networkpolicies]
          verbs: [list]
        """));

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [example.com]
          resources: [networkpolicies]
          verbs: [create]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: [networking.k8s.io]
              resources: [networkpolicies]
              verbs: [create]
            """,
        name: "system:controller"));
}
