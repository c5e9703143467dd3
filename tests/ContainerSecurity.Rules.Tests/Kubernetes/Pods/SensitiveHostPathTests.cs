using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.SensitiveHostPath>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class SensitiveHostPathTests
{
    [Fact]
    public void Reports_etc() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              hostPath:
                path: {|CNS2017(Pod/shop, /etc, holds configuration and accounts of the node):/etc|}
            """));

    [Fact]
    public void Reports_a_subdirectory_and_a_trailing_slash() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              hostPath:
                path: {|CNS2017(Pod/shop, /var/lib/kubelet/pods/, holds the volumes and Secrets of pods on the node):/var/lib/kubelet/pods/|}
            """));

    [Fact]
    public void Reports_the_root() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              hostPath:
                path: {|CNS2017(Pod/shop, /, is the node's entire filesystem):/|}
            """));

    [Fact]
    public void Does_not_report_another_path() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              hostPath:
                path: /srv/data
            """));

    [Fact]
    public void Does_not_report_the_time_zone() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              hostPath:
                path: /etc/localtime
            """));

    [Fact]
    public void Does_not_report_a_name_with_the_same_prefix() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              hostPath:
                path: /etcetera
            """));

    [Fact]
    public void Does_not_report_runtime_sockets() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              hostPath:
                path: /var/run/docker.sock
            """));

    [Fact]
    public void Does_not_report_directories_of_agents_below_run() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: agent
              mountPath: /agent
            """,
        after: """
            volumes:
            - name: agent
              hostPath:
                path: /var/run/agent
            """));

    [Fact]
    public void Reports_run_and_var_run() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: run
              mountPath: /host
            - name: bus
              mountPath: /bus
            """,
        after: """
            volumes:
            - name: run
              hostPath:
                path: {|CNS2017(Pod/shop, /var/run/, holds sockets of node services):/var/run/|}
            - name: bus
              hostPath:
                path: {|CNS2017(Pod/shop, /var/run/dbus, holds the system D-Bus socket):/var/run/dbus|}
            """));

    [Fact]
    public void Does_not_report_the_socket_of_a_runtime() => Verify.VerifyKubernetes(PodText.With(pod: """
        volumes:
        - name: data
          hostPath:
            path: /var/run/docker.sock
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
