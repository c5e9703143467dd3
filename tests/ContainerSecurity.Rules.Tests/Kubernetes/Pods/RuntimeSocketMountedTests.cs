using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.RuntimeSocketMounted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class RuntimeSocketMountedTests
{
    [Fact]
    public void Reports_the_Docker_socket() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              hostPath:
                path: {|CNS2019(Pod/shop, /var/run/docker.sock):/var/run/docker.sock|}
            """));

    [Fact]
    public void Reports_the_containerd_socket() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              hostPath:
                path: {|CNS2019(Pod/shop, /run/containerd/containerd.sock):/run/containerd/containerd.sock|}
            """));

    [Fact]
    public void Does_not_report_other_sockets() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              hostPath:
                path: /var/run/nscd.sock
            """));

    [Fact]
    public void Does_not_report_the_name_as_part_of_another_path() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              configMap:
                name: docker.sock
            """));

    [Fact]
    public void Does_not_report_a_value_that_is_not_known() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              hostPath:
                path: "${VALUE}"
            """));
}
