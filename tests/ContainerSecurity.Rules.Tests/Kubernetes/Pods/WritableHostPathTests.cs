using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.WritableHostPath>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class WritableHostPathTests
{
    [Fact]
    public void Reports_a_writable_mount() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: {|CNS2018(web, /srv/data):/data|}
            """,
        pod: """
            volumes:
            - name: data
              hostPath:
                path: /srv/data
            """));

    [Fact]
    public void Reports_readOnly_false() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
              readOnly: {|CNS2018(web, /srv/data):false|}
            """,
        pod: """
            volumes:
            - name: data
              hostPath:
                path: /srv/data
            """));

    [Fact]
    public void Does_not_report_a_read_only_mount() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
              readOnly: true
            """,
        pod: """
            volumes:
            - name: data
              hostPath:
                path: /srv/data
            """));

    [Fact]
    public void Does_not_report_other_volume_types() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              emptyDir: {}
            """));

    [Fact]
    public void Fixes_by_mounting_read_only() => Verify.VerifyFix(
        PodText.With(
        """
            volumeMounts:
            - name: logs
              mountPath: {|CNS2018(web, /srv/logs):/logs|} # to read
            """,
        after: """
            volumes:
            - name: logs
              hostPath:
                path: /srv/logs
            """),
        PodText.With(
        """
            volumeMounts:
            - name: logs
              mountPath: /logs # to read
              readOnly: true
            """,
        after: """
            volumes:
            - name: logs
              hostPath:
                path: /srv/logs
            """));
}
