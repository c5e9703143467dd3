using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleEscalates>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleEscalatesTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [{|CNS5011(Role/app, escalate, clusterroles):clusterroles|}]
          verbs: [escalate]
        """));

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [{|CNS5011(Role/app, *, clusterroles):clusterroles|}]
          verbs: ["*"]
        """));

    [Fact]
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [clusterroles]
          verbs: [list]
        """));

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [example.com]
          resources: [clusterroles]
          verbs: [escalate]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: [rbac.authorization.k8s.io]
              resources: [clusterroles]
              verbs: [escalate]
            """,
        name: "system:controller"));

    [Fact]
    public void Does_not_report_named_objects() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [clusterroles]
          verbs: [bind]
          resourceNames: ["one"]
        """));
}
