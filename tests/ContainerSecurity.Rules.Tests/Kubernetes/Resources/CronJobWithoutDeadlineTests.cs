using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.CronJobWithoutDeadline>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class CronJobWithoutDeadlineTests
{
    [Fact]
    public void Reports_a_CronJob_without_a_deadline() => Verify.VerifyKubernetes(Manifest.Spec("batch/v1 CronJob", "{|CNS6024(CronJob/clean):clean|}", """
        schedule: "0 3 * * *"
        jobTemplate:
          spec:
            template:
              spec:
                restartPolicy: OnFailure
                containers:
                - name: clean
                  image: registry.example/clean:1
        """));

    [Fact]
    public void Does_not_report_a_CronJob_with_a_deadline() => Verify.VerifyKubernetes(Manifest.Spec("batch/v1 CronJob", "clean", """
        schedule: "0 3 * * *"
        startingDeadlineSeconds: 300
        jobTemplate:
          spec:
            template:
              spec:
                restartPolicy: OnFailure
                containers:
                - name: clean
                  image: registry.example/clean:1
        """));

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
                  restartPolicy: OnFailure
                  containers:
                  - name: clean
                    image: registry.example/clean:1
        """);
}
