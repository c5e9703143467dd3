using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.VerbWithoutMeaning>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class VerbWithoutMeaningTests
{
    [Fact]
    public void Reports_impersonate_on_other_resources() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [configmaps]
          verbs: [get, {|CNS5062(Role/app, impersonate, configmaps):impersonate|}]
        """));

    [Fact]
    public void Does_not_report_impersonate_on_identities() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [""]
          resources: [users]
          verbs: [impersonate]
        """));

    [Fact]
    public void Reports_bind_on_bindings() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [rolebindings]
          verbs: [{|CNS5062(ClusterRole/app, bind, rolebindings):bind|}]
        """));

    [Fact]
    public void Does_not_report_bind_on_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [clusterroles, rolebindings]
          verbs: [bind]
        """));

    [Fact]
    public void Does_not_report_impersonation_of_extras() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [authentication.k8s.io]
          resources: [userextras/scopes]
          verbs: [impersonate]
        """));

    [Fact]
    public void Does_not_report_wildcard_resource() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [""]
          resources: ["*"]
          verbs: [impersonate]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: "system:controller"
        rules:
        - apiGroups: [""]
          resources: [configmaps]
          verbs: [impersonate]
        """);

    [Fact]
    public void Reports_escalate_on_bindings() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [rolebindings]
          verbs: [{|CNS5062(ClusterRole/app, escalate, rolebindings):escalate|}]
        """));
}
