using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.StatefulSetServiceMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class StatefulSetServiceMissingTests
{
    [Fact]
    public void Reports_another_name() => Verify.VerifyKubernetes("""
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
          serviceName: {|CNS6055(StatefulSet/db, "names the Service 'db', which is not among those given; correct serviceName"):db|}
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
    public void Says_nothing_of_a_headless_service() => Verify.VerifyKubernetes("""
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
    public void Reports_a_service_with_an_address() => Verify.VerifyKubernetes("""
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
          serviceName: {|CNS6055(StatefulSet/db, "names the Service 'db', which is not headless; set clusterIP: None"):db|}
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
    public void Reports_a_missing_name() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: {|CNS6055(StatefulSet/db, has no serviceName; name a headless Service):db|}
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
    public void Says_nothing_where_no_service_is_given() => Verify.VerifyKubernetes("""
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
