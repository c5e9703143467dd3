using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.StatefulSetServiceMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class StatefulSetServiceMissingTests
{
    private static readonly string DbStatefulSet = Manifest.Spec("apps/v1 StatefulSet", "db", """
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

    private static readonly string DbService = Manifest.Spec("v1 Service", "db", """
        selector: { app: db }
        ports:
        - port: 5432
        """);

    [Fact]
    public void Reports_a_missing_Service() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec("v1 Service", "other", """
            clusterIP: None
            selector: { app: db }
            ports:
            - port: 5432
            """),
        Manifest.Spec("apps/v1 StatefulSet", "db", """
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
            """)));

    [Fact]
    public void Does_not_report_a_headless_Service() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec("v1 Service", "db", """
            clusterIP: None
            selector: { app: db }
            ports:
            - port: 5432
            """),
        DbStatefulSet));

    [Fact]
    public void Reports_a_Service_that_is_not_headless() => Verify.VerifyKubernetes(Manifest.Of(
        DbService,
        Manifest.Spec("apps/v1 StatefulSet", "db", """
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
            """)));

    [Fact]
    public void Reports_an_unset_serviceName() => Verify.VerifyKubernetes(Manifest.Spec(
        "apps/v1 StatefulSet",
        "{|CNS6055(StatefulSet/db, has no serviceName; set it to a headless Service):db|}",
        """
            selector:
              matchLabels: { app: db }
            template:
              metadata:
                labels: { app: db }
              spec:
                containers:
                - name: db
                  image: registry.example/db:1
            """));

    [Fact]
    public void Does_not_report_a_set_without_Services() => Verify.VerifyKubernetes(DbStatefulSet);

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes(Manifest.Of(
        DbService,
        """
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
            """));
}
