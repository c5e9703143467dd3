using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.CronJobListed>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class CronJobListedTests
{
    [Fact]
    public void Reports_a_CronJob() => Verify.VerifyKubernetes("""
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: {|CNS9034(CronJob/clean):clean|}
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
    public void Does_not_report_a_Job() => Verify.VerifyKubernetes("""
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
