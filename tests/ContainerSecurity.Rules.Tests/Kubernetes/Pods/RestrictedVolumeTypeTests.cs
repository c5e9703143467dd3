using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.RestrictedVolumeType>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class RestrictedVolumeTypeTests
{
    [Fact]
    public void Reports_a_storage_server_in_the_pod() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              {|CNS2029(Pod/shop, nfs):nfs|}:
                server: nfs.example.com
                path: /
            """));

    [Fact]
    public void Does_not_report_a_PersistentVolumeClaim() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              persistentVolumeClaim:
                claimName: data
            """));

    [Fact]
    public void Does_not_report_a_projected_volume() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              projected:
                sources: []
            """));

    [Fact]
    public void Does_not_report_the_volumes_that_are_allowed() => Verify.VerifyKubernetes(PodText.With(pod: """
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
        """));
}
