using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.RestartPolicyUnusual>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class RestartPolicyUnusualTests
{
    [Fact]
    public void Reports_Never() => Verify.VerifyKubernetes(DeploymentText.With(
        pod: "restartPolicy: {|CNS6057(Deployment/web, Never):Never|}",
        name: "web",
        image: "registry.example/web:1",
        app: "web"));

    [Fact]
    public void Does_not_report_Always() => Verify.VerifyKubernetes(DeploymentText.With(pod: "restartPolicy: Always", name: "web", image: "registry.example/web:1", app: "web"));

    [Fact]
    public void Does_not_report_the_default() => Verify.VerifyKubernetes(DeploymentText.With(name: "web", image: "registry.example/web:1", app: "web"));

    [Fact]
    public void Does_not_report_a_Job() => Verify.VerifyKubernetes(Manifest.Spec("batch/v1 Job", "clean", """
        template:
          spec:
            restartPolicy: Never
            containers:
            - name: web
              image: registry.example/web:1
        """));

    [Fact]
    public void Reports_a_DaemonSet() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 DaemonSet", "web", """
        selector:
          matchLabels: { app: web }
        template:
          metadata:
            labels: { app: web }
          spec:
            restartPolicy: {|CNS6057(DaemonSet/web, Never):Never|}
            containers:
            - name: web
              image: registry.example/web:1
        """));

    [Fact]
    public void Reports_a_StatefulSet() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 StatefulSet", "web", """
        selector:
          matchLabels: { app: web }
        template:
          metadata:
            labels: { app: web }
          spec:
            restartPolicy: {|CNS6057(StatefulSet/web, Never):Never|}
            containers:
            - name: web
              image: registry.example/web:1
        """));
}
