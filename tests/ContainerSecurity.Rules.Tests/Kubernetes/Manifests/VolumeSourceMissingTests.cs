using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.VolumeSourceMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class VolumeSourceMissingTests
{
    private static readonly string OrdersPersistentVolumeClaim = Manifest.Spec("v1 PersistentVolumeClaim", "orders", "accessModes: [ReadWriteOnce]");

    [Fact]
    public void Reports_a_missing_claim() => Verify.VerifyKubernetes(Manifest.Of(
        OrdersPersistentVolumeClaim,
        PodText.With(
            """
                volumeMounts:
                - name: data
                  mountPath: /data
                """,
            after: """
                volumes:
                - name: data
                  persistentVolumeClaim:
                    claimName: {|CNS9051(data, PersistentVolumeClaim/order):order|}
                """,
            name: "web",
            image: "registry.example/web:1")));

    [Fact]
    public void Does_not_report_an_existing_claim() => Verify.VerifyKubernetes(Manifest.Of(
        OrdersPersistentVolumeClaim,
        PodText.With(
            """
                volumeMounts:
                - name: data
                  mountPath: /data
                """,
            after: """
                volumes:
                - name: data
                  persistentVolumeClaim:
                    claimName: orders
                """,
            name: "web",
            image: "registry.example/web:1")));

    [Fact]
    public void Reports_a_missing_ConfigMap() => Verify.VerifyKubernetes(Manifest.Of(
        """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: orders
            """,
        PodText.With(
            """
                volumeMounts:
                - name: data
                  mountPath: /data
                """,
            after: """
                volumes:
                - name: data
                  configMap:
                    name: {|CNS9051(data, ConfigMap/order):order|}
                """,
            name: "web",
            image: "registry.example/web:1")));

    [Fact]
    public void Does_not_report_an_optional_source() => Verify.VerifyKubernetes(Manifest.Of(
        """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: orders
            """,
        PodText.With(
            """
                volumeMounts:
                - name: data
                  mountPath: /data
                """,
            after: """
                volumes:
                - name: data
                  configMap:
                    name: order
                    optional: true
                """,
            name: "web",
            image: "registry.example/web:1")));

    [Fact]
    public void Does_not_report_without_any_object_of_the_kind() => Verify.VerifyKubernetes(Manifest.Of(
        """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: orders
            """,
        PodText.With(
            """
                volumeMounts:
                - name: data
                  mountPath: /data
                """,
            after: """
                volumes:
                - name: data
                  secret:
                    secretName: order
                """,
            name: "web",
            image: "registry.example/web:1")));

    [Fact]
    public void Reports_a_missing_Secret() => Verify.VerifyKubernetes(Manifest.Of(
        """
            apiVersion: v1
            kind: Secret
            metadata:
              name: orders
            """,
        PodText.With(
            """
                volumeMounts:
                - name: data
                  mountPath: /data
                """,
            after: """
                volumes:
                - name: data
                  secret:
                    secretName: {|CNS9051(data, Secret/order):order|}
                """,
            name: "web",
            image: "registry.example/web:1")));

    [Fact]
    public void Does_not_report_what_every_namespace_has() => Verify.VerifyKubernetes(Manifest.Of(
        """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            """,
        PodText.With(
            after: """
                volumes:
                - name: a
                  configMap: { name: kube-root-ca.crt }
                - name: b
                  configMap: { name: openshift-service-ca.crt }
                - name: c
                  configMap: { name: istio-ca-root-cert }
                """,
            name: "web",
            image: "registry.example/web:1")));
}
