using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.HostPathVolume>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class HostPathVolumeTests
{
    [Fact]
    public void Reports_any_path() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              {|CNS2016(Pod/shop, /srv/data):hostPath|}:
                path: /srv/data
            """));

    [Fact]
    public void Does_not_report_an_emptyDir() => Verify.VerifyKubernetes(PodText.With(
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
}
