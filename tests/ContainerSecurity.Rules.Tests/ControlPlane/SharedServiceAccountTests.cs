using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.SharedServiceAccount>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class SharedServiceAccountTests
{
    [Fact]
    public void Reports_shared_service_account() => Verify.VerifyKubernetes("""
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
              serviceAccountName: {|CNS5294(Deployment/web, shared, 1):shared|}
              containers:
              - name: web
                image: registry.example/web:1
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: jobs
        spec:
          selector:
            matchLabels: { app: jobs }
          template:
            metadata:
              labels: { app: jobs }
            spec:
              serviceAccountName: {|CNS5294(Deployment/jobs, shared, 1):shared|}
              containers:
              - name: web
                image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_separate_service_accounts() => Verify.VerifyKubernetes("""
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
              serviceAccountName: shared
              containers:
              - name: web
                image: registry.example/web:1
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: jobs
        spec:
          selector:
            matchLabels: { app: jobs }
          template:
            metadata:
              labels: { app: jobs }
            spec:
              serviceAccountName: jobs
              containers:
              - name: web
                image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_single_workload() => Verify.VerifyKubernetes("""
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
              serviceAccountName: shared
              containers:
              - name: web
                image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_different_namespaces() => Verify.VerifyKubernetes("""
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
              serviceAccountName: shared
              containers:
              - name: web
                image: registry.example/web:1
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: jobs
          namespace: other
        spec:
          selector:
            matchLabels: { app: jobs }
          template:
            metadata:
              labels: { app: jobs }
            spec:
              serviceAccountName: shared
              containers:
              - name: web
                image: registry.example/web:1
        """);
}
