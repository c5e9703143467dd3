using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.JobNeverCleanedUp>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class JobNeverCleanedUpTests
{
    [Fact]
    public void Reports_a_Job_without_a_TTL() => Verify.VerifyKubernetes(Manifest.Spec(
        "batch/v1 Job",
        "{|CNS6044(Job/clean, is not deleted after it finishes; set ttlSecondsAfterFinished):clean|}",
        """
            template:
              spec:
                restartPolicy: Never
                containers:
                - name: web
                  image: registry.example/web:1
            """));

    [Fact]
    public void Does_not_report_a_Job_with_a_TTL() => Verify.VerifyKubernetes(Manifest.Spec("batch/v1 Job", "clean", """
        ttlSecondsAfterFinished: 100
        template:
          spec:
            restartPolicy: Never
            containers:
            - name: web
              image: registry.example/web:1
        """));

    [Fact]
    public void Reports_a_CronJob_with_a_TTL() => Verify.VerifyKubernetes(Manifest.Spec("batch/v1 CronJob", "clean", """
        schedule: "0 3 * * *"
        jobTemplate:
          spec:
            {|CNS6044(CronJob/clean, sets ttlSecondsAfterFinished on Jobs that the CronJob already cleans up; remove it):ttlSecondsAfterFinished|}: 100
            template:
              spec:
                restartPolicy: Never
                containers:
                - name: web
                  image: registry.example/web:1
        """));

    [Fact]
    public void Does_not_report_a_CronJob_without_a_TTL() => Verify.VerifyKubernetes(Manifest.Spec("batch/v1 CronJob", "clean", """
        schedule: "0 3 * * *"
        jobTemplate:
          spec:
            template:
              spec:
                restartPolicy: Never
                containers:
                - name: web
                  image: registry.example/web:1
        """));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: clean
        spec:
          template:
            spec:
              restartPolicy: Never
              containers:
              - name: web
                image: registry.example/web:1
        """);
}
