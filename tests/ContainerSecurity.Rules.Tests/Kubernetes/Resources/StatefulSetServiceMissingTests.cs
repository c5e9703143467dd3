using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.StatefulSetServiceMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class StatefulSetServiceMissingTests
{
    [Fact]
    public void Reports_a_missing_Service() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: other
        spec:
          clusterIP: None
          selector: { app: db }
          ports:
          - port: 5432
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          serviceName: {|CNS6055(StatefulSet/db, "has the serviceName 'db', which is not in the analyzed manifests; correct it"):db|}
          selector:
            matchLabels: { app: db }
          template:
            metadata:
              labels: { app: db }
            spec:
              containers:
              - name: db
                image: registry.example/db:1
        """);

    [Fact]
    public void Does_not_report_a_headless_Service() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: db
        spec:
          clusterIP: None
          selector: { app: db }
          ports:
          - port: 5432
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          serviceName: db
          selector:
            matchLabels: { app: db }
          template:
            metadata:
              labels: { app: db }
            spec:
              containers:
              - name: db
                image: registry.example/db:1
        """);

    [Fact]
    public void Reports_a_Service_that_is_not_headless() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: db
        spec:
          selector: { app: db }
          ports:
          - port: 5432
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          serviceName: {|CNS6055(StatefulSet/db, "has the serviceName 'db', which is not a headless Service; set its clusterIP to None"):db|}
          selector:
            matchLabels: { app: db }
          template:
            metadata:
              labels: { app: db }
            spec:
              containers:
              - name: db
                image: registry.example/db:1
        """);

    [Fact]
    public void Reports_an_unset_serviceName() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: {|CNS6055(StatefulSet/db, has no serviceName; set it to a headless Service):db|}
        spec:
          selector:
            matchLabels: { app: db }
          template:
            metadata:
              labels: { app: db }
            spec:
              containers:
              - name: db
                image: registry.example/db:1
        """);

    [Fact]
    public void Does_not_report_a_set_without_Services() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          serviceName: db
          selector:
            matchLabels: { app: db }
          template:
            metadata:
              labels: { app: db }
            spec:
              containers:
              - name: db
                image: registry.example/db:1
        """);

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: db
        spec:
          selector: { app: db }
          ports:
          - port: 5432
        ---
        $patch: merge
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          serviceName: db
          selector:
            matchLabels: { app: db }
          template:
            metadata:
              labels: { app: db }
            spec:
              containers:
              - name: db
                image: registry.example/db:1
        """);
}
