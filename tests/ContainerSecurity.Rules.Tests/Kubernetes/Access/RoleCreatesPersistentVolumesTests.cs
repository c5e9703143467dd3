using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleCreatesPersistentVolumes>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleCreatesPersistentVolumesTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [""]
          resources: [{|CNS5016(ClusterRole/app, create, persistentvolumes):persistentvolumes|}]
          verbs: [create]
        """));

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [""]
          resources: [{|CNS5016(ClusterRole/app, *, persistentvolumes):persistentvolumes|}]
          verbs: ["*"]
        """));

    [Fact]
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [""]
          resources: [persistentvolumes]
          verbs: [list]
        """));

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [example.com]
          resources: [persistentvolumes]
          verbs: [create]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: [""]
              resources: [persistentvolumes]
              verbs: [create]
            """,
        name: "system:controller"));
}
