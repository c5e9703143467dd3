using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.VolumeSourceMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class VolumeSourceMissingTests
{
    [Fact]
    public void Reports_a_missing_claim() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: orders
        spec:
          accessModes: [ReadWriteOnce]
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            volumeMounts:
            - name: data
              mountPath: /data
          volumes:
          - name: data
            persistentVolumeClaim:
              claimName: {|CNS9051(data, PersistentVolumeClaim/order):order|}
        """);

    [Fact]
    public void Does_not_report_an_existing_claim() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: orders
        spec:
          accessModes: [ReadWriteOnce]
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            volumeMounts:
            - name: data
              mountPath: /data
          volumes:
          - name: data
            persistentVolumeClaim:
              claimName: orders
        """);

    [Fact]
    public void Reports_a_missing_ConfigMap() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: orders
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            volumeMounts:
            - name: data
              mountPath: /data
          volumes:
          - name: data
            configMap:
              name: {|CNS9051(data, ConfigMap/order):order|}
        """);

    [Fact]
    public void Does_not_report_an_optional_source() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: orders
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            volumeMounts:
            - name: data
              mountPath: /data
          volumes:
          - name: data
            configMap:
              name: order
              optional: true
        """);

    [Fact]
    public void Does_not_report_without_any_object_of_the_kind() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: orders
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            volumeMounts:
            - name: data
              mountPath: /data
          volumes:
          - name: data
            secret:
              secretName: order
        """);

    [Fact]
    public void Reports_a_missing_Secret() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Secret
        metadata:
          name: orders
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            volumeMounts:
            - name: data
              mountPath: /data
          volumes:
          - name: data
            secret:
              secretName: {|CNS9051(data, Secret/order):order|}
        """);

    [Fact]
    public void Does_not_report_what_every_namespace_has() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
          volumes:
          - name: a
            configMap: { name: kube-root-ca.crt }
          - name: b
            configMap: { name: openshift-service-ca.crt }
          - name: c
            configMap: { name: istio-ca-root-cert }
        """);
}
