using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleChangesConfigMaps>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleChangesConfigMapsTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5019(Role/app, update, configmaps):configmaps|}]
          verbs: [update]
        """));

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [{|CNS5019(Role/app, *, configmaps):configmaps|}]
          verbs: ["*"]
        """));

    [Fact]
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [configmaps]
          verbs: [list]
        """));

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [example.com]
          resources: [configmaps]
          verbs: [update]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: [""]
              resources: [configmaps]
              verbs: [update]
            """,
        name: "system:controller"));

    [Fact]
    public void Does_not_report_named_objects() => Verify.VerifyKubernetes(RbacText.Role("""
        - apiGroups: [""]
          resources: [configmaps]
          verbs: [update]
          resourceNames: ["one"]
        """));
}
