using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.StatefulSetWithoutStorage>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class StatefulSetWithoutStorageTests
{
    [Fact]
    public void Reports_a_StatefulSet_without_volumeClaimTemplates() => Verify.VerifyKubernetes(Manifest.Spec(
        "apps/v1 StatefulSet",
        "{|CNS6056(StatefulSet/db, has no volumeClaimTemplates; add one):db|}",
        """
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

    [Fact]
    public void Does_not_report_a_ReadWriteOnce_claim() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 StatefulSet", "db", """
        volumeClaimTemplates:
        - metadata:
            name: data
          spec:
            accessModes: [ReadWriteOnce]
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
    public void Reports_a_shared_claim() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 StatefulSet", "db", """
        {|CNS6056(StatefulSet/db, has no volumeClaimTemplate with ReadWriteOnce; add one):volumeClaimTemplates|}:
        - metadata:
            name: data
          spec:
            accessModes: [ReadWriteMany]
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
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          volumeClaimTemplates:
          - metadata:
              name: data
            spec:
              accessModes: [ReadWriteMany]
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
