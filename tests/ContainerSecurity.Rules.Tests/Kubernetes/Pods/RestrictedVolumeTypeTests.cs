using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.RestrictedVolumeType>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class RestrictedVolumeTypeTests
{
    [Fact]
    public void Reports_a_storage_server_in_the_pod() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            {|CNS2029(Pod/shop, nfs):nfs|}:
              server: nfs.example.com
              path: /
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
        """);

    [Fact]
    public void Does_not_report_a_PersistentVolumeClaim() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            persistentVolumeClaim:
              claimName: data
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
        """);

    [Fact]
    public void Does_not_report_a_projected_volume() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            projected:
              sources: []
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
        """);

    [Fact]
    public void Does_not_report_the_volumes_that_are_allowed() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: a
            configMap: { name: a }
          - name: b
            csi: { driver: disk.csi.azure.com }
          - name: c
            downwardAPI: { items: [] }
          - name: d
            emptyDir: {}
          - name: e
            ephemeral: { volumeClaimTemplate: { spec: { accessModes: [ReadWriteOnce] } } }
          - name: f
            persistentVolumeClaim: { claimName: f }
          - name: g
            projected: { sources: [] }
          - name: h
            secret: { secretName: h }
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);
}
