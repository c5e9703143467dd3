using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.WorkloadIsAdministrator>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class WorkloadIsAdministratorTests
{
    private static readonly string AppClusterRoleBinding = RbacText.ClusterRoleBinding("app", RbacText.ServiceAccount("app"));

    private static readonly string ShopPod = PodText.With(pod: "serviceAccountName: app", metadata: "namespace: shop");

    [Fact]
    public void Reports_workload() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(
            pod: "serviceAccountName: {|CNS5066(Pod/shop, app, do everything, ClusterRoleBinding/app):app|}",
            metadata: "namespace: shop"),
        AppClusterRoleBinding,
        RbacText.ClusterRole(RbacText.Everything)));

    [Fact]
    public void Does_not_report_harmless_role() => Verify.VerifyKubernetes(Manifest.Of(
        ShopPod,
        AppClusterRoleBinding,
        RbacText.ClusterRole("""
            - apiGroups: [""]
              resources: [configmaps]
              verbs: [get]
            """)));

    [Fact]
    public void Reports_cluster_admin_without_its_definition() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(
            pod: "serviceAccountName: {|CNS5066(Pod/shop, app, do everything, ClusterRoleBinding/app):app|}",
            metadata: "namespace: shop"),
        RbacText.ClusterRoleBinding("cluster-admin", RbacText.ServiceAccount("app"))));

    [Fact]
    public void Does_not_report_lesser_permissions() => Verify.VerifyKubernetes(Manifest.Of(
        ShopPod,
        AppClusterRoleBinding,
        RbacText.ClusterRole("""
            - apiGroups: [""]
              resources: [secrets]
              verbs: [list]
            """)));

    [Fact]
    public void Does_not_report_pod_without_token() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(pod: "serviceAccountName: app", after: "automountServiceAccountToken: false", metadata: "namespace: shop"),
        RbacText.ClusterRoleBinding("cluster-admin", RbacText.ServiceAccount("app"))));
}
