using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleCreatesWorkloads>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleCreatesWorkloadsTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [apps]
          resources: [{|CNS5006(Role/app, create, deployments):deployments|}]
          verbs: [create]
        """));

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [apps]
          resources: [{|CNS5006(Role/app, *, deployments):deployments|}]
          verbs: ["*"]
        """));

    [Fact]
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [apps]
          resources: [deployments]
          verbs: [list]
        """));

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [example.com]
          resources: [deployments]
          verbs: [create]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: [apps]
              resources: [deployments]
              verbs: [create]
            """,
        name: "system:controller"));
}
