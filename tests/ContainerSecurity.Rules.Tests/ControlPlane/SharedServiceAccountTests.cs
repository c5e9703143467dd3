using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.SharedServiceAccount>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class SharedServiceAccountTests
{
    private static readonly string WebDeployment = DeploymentText.With(pod: "serviceAccountName: shared", name: "web", image: "registry.example/web:1", app: "web");

    [Fact]
    public void Reports_shared_service_account() => Verify.VerifyKubernetes(Manifest.Of(
        DeploymentText.With(
            pod: "serviceAccountName: {|CNS5294(Deployment/web, shared, 1):shared|}",
            name: "web",
            image: "registry.example/web:1",
            app: "web"),
        DeploymentText.With(
            pod: "serviceAccountName: {|CNS5294(Deployment/jobs, shared, 1):shared|}",
            name: "jobs",
            image: "registry.example/web:1",
            app: "jobs")));

    [Fact]
    public void Does_not_report_separate_service_accounts() => Verify.VerifyKubernetes(Manifest.Of(
        WebDeployment,
        DeploymentText.With(pod: "serviceAccountName: jobs", name: "jobs", image: "registry.example/web:1", app: "jobs")));

    [Fact]
    public void Does_not_report_single_workload() => Verify.VerifyKubernetes(WebDeployment);

    [Fact]
    public void Does_not_report_different_namespaces() => Verify.VerifyKubernetes(Manifest.Of(
        WebDeployment,
        DeploymentText.With(
            pod: "serviceAccountName: shared",
            metadata: "namespace: other",
            name: "jobs",
            image: "registry.example/web:1",
            app: "jobs")));

    [Fact]
    public void Does_not_report_default_service_account() => Verify.VerifyKubernetes(Manifest.Of(
        DeploymentText.With(pod: "serviceAccountName: default", name: "web"),
        DeploymentText.With(pod: "serviceAccountName: default", name: "jobs")));

    [Fact]
    public void Does_not_report_workloads_without_service_account() => Verify.VerifyKubernetes(Manifest.Of(
        DeploymentText.With(name: "web"),
        DeploymentText.With(name: "jobs")));
}
