using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.ServiceStatusWritersBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class ServiceStatusWritersBoundTests
{
    private static readonly string AppRole = RbacText.Role("""
        - apiGroups: [""]
          resources: [services/status]
          verbs: [patch]
        """);

    private static readonly string AppRoleBinding = RbacText.RoleBinding("app", RbacText.ServiceAccount("app"));

    [Fact]
    public void Reports_binding() => Verify.VerifyKubernetes(Manifest.Of(
        RbacText.RoleBinding("{|CNS5041(RoleBinding/app, ServiceAccount 'app', app):app|}", RbacText.ServiceAccount("app")),
        AppRole));

    [Fact]
    public void Does_not_report_role_that_grants_everything() => Verify.VerifyKubernetes(Manifest.Of(
        AppRoleBinding,
        RbacText.Role(RbacText.Everything)));

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

    [Fact]
    public void Does_not_report_role_of_other_namespace() => Verify.VerifyKubernetes(Manifest.Of(
        AppRoleBinding,
        RbacText.Role(
            """
                - apiGroups: [""]
                  resources: [services/status]
                  verbs: [patch]
                """,
            ns: "other")));

    [Fact]
    public void Does_not_report_users() => Verify.VerifyKubernetes(Manifest.Of(
        RbacText.RoleBinding("app", """
            - kind: User
              name: jane
              apiGroup: rbac.authorization.k8s.io
            """),
        AppRole));
}
