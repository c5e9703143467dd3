using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleCreatesBindings>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleCreatesBindingsTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [{|CNS5063(Role/app, create, rolebindings):rolebindings|}]
          verbs: [create]
        """));

    [Fact]
    public void Does_not_report_other_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [rolebindings]
          verbs: [get, list]
        """));

    [Fact]
    public void Does_not_report_update_verbs() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [rolebindings]
          verbs: [patch]
        """));

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [example.com]
          resources: [rolebindings]
          verbs: [create]
        """));
}
