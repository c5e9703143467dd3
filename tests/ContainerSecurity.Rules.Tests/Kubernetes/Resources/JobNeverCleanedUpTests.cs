using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.JobNeverCleanedUp>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class JobNeverCleanedUpTests
{
    [Fact]
    public void Reports_a_job_that_stays() => Verify.VerifyKubernetes("""
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: {|CNS6044(Job/clean, is never cleaned up; set ttlSecondsAfterFinished):clean|}
        spec:
          template:
            spec:
              restartPolicy: Never
              containers:
              - name: web
                image: registry.example/web:1
        """);

    [Fact]
    public void Says_nothing_of_a_job_that_goes() => Verify.VerifyKubernetes("""
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: clean
        spec:
          ttlSecondsAfterFinished: 100
          template:
            spec:
              restartPolicy: Never
              containers:
              - name: web
                image: registry.example/web:1
        """);

    [Fact]
    public void Reports_a_job_that_is_cleaned_up_twice() => Verify.VerifyKubernetes("""
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: clean
        spec:
          schedule: "0 3 * * *"
          jobTemplate:
            spec:
              {|CNS6044(CronJob/clean, is cleaned up by the CronJob and by ttlSecondsAfterFinished; remove the latter):ttlSecondsAfterFinished|}: 100
              template:
                spec:
                  restartPolicy: Never
                  containers:
                  - name: web
                    image: registry.example/web:1
        """);

    [Fact]
    public void Says_nothing_of_a_CronJob_that_cleans_up() => Verify.VerifyKubernetes("""
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
                  restartPolicy: Never
                  containers:
                  - name: web
                    image: registry.example/web:1
        """);

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
