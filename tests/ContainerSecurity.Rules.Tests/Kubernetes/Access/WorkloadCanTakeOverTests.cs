using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.WorkloadCanTakeOver>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class WorkloadCanTakeOverTests
{
    private static readonly string AppClusterRoleBinding = RbacText.ClusterRoleBinding("app", RbacText.ServiceAccount("app"));

    private static readonly string AppClusterRole = RbacText.ClusterRole("""
        - apiGroups: [""]
          resources: [secrets]
          verbs: [list]
        """);

    private static readonly string ShopPod = PodText.With(pod: "serviceAccountName: app", metadata: "namespace: shop");

    [Fact]
    public void Reports_workload() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(
            pod: "serviceAccountName: {|CNS5045(Pod/shop, app, read every Secret, ClusterRoleBinding/app):app|}",
            metadata: "namespace: shop"),
        AppClusterRoleBinding,
        AppClusterRole));

    [Fact]
    public void Does_not_report_cluster_admin() => Verify.VerifyKubernetes(Manifest.Of(
        ShopPod,
        RbacText.ClusterRoleBinding("cluster-admin", RbacText.ServiceAccount("app"))));

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
    public void Does_not_report_other_service_account() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(pod: "serviceAccountName: other", metadata: "namespace: shop"),
        AppClusterRoleBinding,
        AppClusterRole));

    [Fact]
    public void Does_not_report_service_account_of_other_namespace() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(pod: "serviceAccountName: app", metadata: "namespace: other"),
        AppClusterRoleBinding,
        AppClusterRole));

    [Fact]
    public void Does_not_report_pod_without_token() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(
            pod: """
                serviceAccountName: app
                automountServiceAccountToken: false
                """,
            metadata: "namespace: shop"),
        AppClusterRoleBinding,
        AppClusterRole));
}
