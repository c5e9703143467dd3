using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.AuthenticatedBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class AuthenticatedBoundTests
{
    private static readonly string AppRoleBinding = RbacText.RoleBinding("app", """
        - kind: Group
          name: system:authenticated
          apiGroup: rbac.authorization.k8s.io
        """);

    [Fact]
    public void Reports_privileged_built_in_role() => Verify.VerifyKubernetes(RbacText.ClusterRoleBinding("edit", """
        - kind: Group
          name: {|CNS5033(ClusterRoleBinding/app, system:authenticated, edit, change every workload):system:authenticated|}
          apiGroup: rbac.authorization.k8s.io
        """));

    [Fact]
    public void Reports_privileged_role_in_documents() => Verify.VerifyKubernetes(Manifest.Of(
        RbacText.RoleBinding("app", """
            - kind: Group
              name: {|CNS5033(RoleBinding/app, system:authenticated, app, read every Secret):system:authenticated|}
              apiGroup: rbac.authorization.k8s.io
            """),
        RbacText.Role("""
            - apiGroups: [""]
              resources: [secrets]
              verbs: [list]
            """)));

    [Fact]
    public void Does_not_report_harmless_role() => Verify.VerifyKubernetes(Manifest.Of(
        AppRoleBinding,
        RbacText.Role("""
            - apiGroups: [""]
              resources: [configmaps]
              verbs: [get]
            """)));

    [Fact]
    public void Does_not_report_unknown_role() => Verify.VerifyKubernetes(AppRoleBinding);
}
