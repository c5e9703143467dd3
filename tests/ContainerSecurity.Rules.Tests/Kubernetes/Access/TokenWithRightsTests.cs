using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.TokenWithRights>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class TokenWithRightsTests
{
    private static readonly string AppRoleBinding = RbacText.RoleBinding("app", RbacText.ServiceAccount("app"));

    [Fact]
    public void Reports_bound_service_account() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(
            pod: "serviceAccountName: app",
            metadata: "namespace: shop",
            name: "{|CNS5072(Pod/web, app, RoleBinding/shop/app):web|}"),
        AppRoleBinding));

    [Fact]
    public void Does_not_report_pod_without_token() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(
            pod: "serviceAccountName: app",
            after: "automountServiceAccountToken: false",
            metadata: "namespace: shop",
            name: "web"),
        AppRoleBinding));

    [Fact]
    public void Does_not_report_service_account_without_token() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(pod: "serviceAccountName: app", metadata: "namespace: shop", name: "web"),
        AppRoleBinding,
        Manifest.Object("v1 ServiceAccount", "app", "automountServiceAccountToken: false", metadata: "namespace: shop")));

    [Fact]
    public void Does_not_report_service_account_without_permissions() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(pod: "serviceAccountName: other", metadata: "namespace: shop", name: "web"),
        AppRoleBinding));
}
