using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.CronJobListed>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class CronJobListedTests
{
    [Fact]
    public void Reports_a_CronJob() => Verify.VerifyKubernetes(Manifest.Spec("batch/v1 CronJob", "{|CNS9034(CronJob/clean):clean|}", """
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
    public void Does_not_report_a_Job() => Verify.VerifyKubernetes(Manifest.Spec("batch/v1 Job", "clean", """
        template:
          spec:
            restartPolicy: Never
            containers:
            - name: web
              image: registry.example/web:1
        """));
}
