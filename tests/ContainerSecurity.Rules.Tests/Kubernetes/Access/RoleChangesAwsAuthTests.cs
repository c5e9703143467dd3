using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleChangesAwsAuth>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleChangesAwsAuthTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [configmaps]
          verbs: [update]
          resourceNames: [{|CNS5071(Role/app):aws-auth|}]
        """));

    [Fact]
    public void Does_not_report_other_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [configmaps]
          verbs: [get]
          resourceNames: [aws-auth]
        """));

    [Fact]
    public void Does_not_report_other_config_map() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [configmaps]
          verbs: [update]
          resourceNames: [settings]
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
          verbs: [update]
          resourceNames: [aws-auth]
        """);
}
