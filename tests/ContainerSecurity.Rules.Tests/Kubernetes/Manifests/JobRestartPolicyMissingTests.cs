using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.JobRestartPolicyMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class JobRestartPolicyMissingTests
{
    [Fact]
    public void Reports_a_missing_policy() => Verify.VerifyKubernetes(Manifest.Spec(
        "batch/v1 CronJob",
        "{|CNS9033(CronJob/clean, has no restartPolicy):clean|}",
        """
            schedule: "0 3 * * *"
            jobTemplate:
              spec:
                template:
                  spec:
                    containers:
                    - name: web
                      image: registry.example/web:1
            """));

    [Fact]
    public void Does_not_report_a_valid_policy() => Verify.VerifyKubernetes(Manifest.Spec("batch/v1 CronJob", "clean", """
        schedule: "0 3 * * *"
        jobTemplate:
          spec:
            template:
              spec:
                restartPolicy: OnFailure
                containers:
                - name: web
                  image: registry.example/web:1
        """));

    [Fact]
    public void Reports_an_invalid_policy() => Verify.VerifyKubernetes(Manifest.Spec("batch/v1 Job", "clean", """
        template:
          spec:
            restartPolicy: {|CNS9033(Job/clean, has restartPolicy 'Always'):Always|}
            containers:
            - name: web
              image: registry.example/web:1
        """));

    [Fact]
    public void Does_not_report_an_unresolved_policy() => Verify.VerifyKubernetes(Manifest.Spec("batch/v1 Job", "clean", """
        template:
          spec:
            restartPolicy: "{{ policy }}"
            containers:
            - name: web
              image: registry.example/web:1
        """));

    [Fact]
    public void Does_not_report_a_Deployment() => Verify.VerifyKubernetes(DeploymentText.With(name: "web", image: "registry.example/web:1", app: "web"));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: clean
        spec:
          schedule: "0 3 * * *"
          jobTemplate:
            spec:
              template:
                spec:
                  containers:
                  - name: web
                    image: registry.example/web:1
        """);
}
