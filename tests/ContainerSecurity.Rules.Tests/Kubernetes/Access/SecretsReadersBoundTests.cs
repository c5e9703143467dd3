using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.SecretsReadersBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class SecretsReadersBoundTests
{
    private static readonly string AppRoleBinding = RbacText.RoleBinding("app", RbacText.ServiceAccount("app"));

    [Fact]
    public void Reports_binding() => Verify.VerifyKubernetes(Manifest.Of(
        RbacText.RoleBinding("{|CNS5036(RoleBinding/app, ServiceAccount 'app', app):app|}", RbacText.ServiceAccount("app")),
        RbacText.Role("""
            - apiGroups: [""]
              resources: [secrets]
              verbs: [get]
            """)));

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
                  resources: [secrets]
                  verbs: [get]
                """,
            ns: "other")));
}
