using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.RestartPolicyUnusual>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class RestartPolicyUnusualTests
{
    [Fact]
    public void Reports_Never() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              restartPolicy: {|CNS6057(Deployment/web, Never):Never|}
              containers:
              - name: web
                image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_Always() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              restartPolicy: Always
              containers:
              - name: web
                image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_the_default() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
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

    [Fact]
    public void Reports_a_DaemonSet() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: web
        spec:
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
        """);

    [Fact]
    public void Reports_a_StatefulSet() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: web
        spec:
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
        """);
}
