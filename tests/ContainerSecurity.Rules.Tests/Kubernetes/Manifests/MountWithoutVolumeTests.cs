using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.MountWithoutVolume>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class MountWithoutVolumeTests
{
    [Fact]
    public void Reports_a_mount_whose_volume_is_missing() => Verify.VerifyKubernetes(PodText.With(
        """
        volumeMounts:
        - name: {|CNS9065(web, data, Pod/shop):data|}
          mountPath: /data
        """,
        after: """
        volumes:
        - name: cache
          emptyDir: {}
        """));

    [Fact]
    public void Does_not_report_volumes_and_claims() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 StatefulSet", "db", """
        volumeClaimTemplates:
        - metadata: { name: data }
        selector: { matchLabels: { app: db } }
        template:
          metadata: { labels: { app: db } }
          spec:
            volumes: [{ name: cache, emptyDir: {} }]
            containers:
            - name: db
              image: registry.example.com/db:1.2
              volumeMounts: [{ name: data, mountPath: /data }, { name: cache, mountPath: /cache }]
        """));

    [Theory]
    [InlineData("'${VOLUME}'", "cache")]
    [InlineData("data", "'${VOLUME}'")]
    public void Does_not_report_unresolved_names(string mount, string volume) => Verify.VerifyKubernetes(PodText.With($"volumeMounts: [{{ name: {mount}, mountPath: /data }}]", after: $"volumes: [{{ name: {volume}, emptyDir: {{}} }}]"));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata: { name: shop }
        spec:
          containers:
          - name: web
            volumeMounts: [{ name: data, mountPath: /data }]
        """);

    [Fact]
    public void Does_not_report_custom_resources() => Verify.VerifyKubernetes(Manifest.Spec("monitoring.coreos.com/v1 Prometheus", "main", """
        containers:
        - name: proxy
          image: registry.example.com/proxy:1.2
          volumeMounts: [{ name: tls, mountPath: /tls }]
        """));
}
