using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.CloudCredentialsMounted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class CloudCredentialsMountedTests
{
    [Fact]
    public void Reports_the_Azure_configuration_of_the_node() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              hostPath:
                path: {|CNS2036(Pod/shop, /etc/kubernetes/azure.json):/etc/kubernetes/azure.json|}
            """));

    [Fact]
    public void Reports_a_home_directory_with_credentials() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              hostPath:
                path: {|CNS2036(Pod/shop, /root/.aws/credentials):/root/.aws/credentials|}
            """));

    [Fact]
    public void Does_not_report_other_paths() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        pod: """
            volumes:
            - name: data
              hostPath:
                path: /srv/azure
            """));

    [Fact]
    public void Does_not_report_another_kind_of_volume() => Verify.VerifyKubernetes(PodText.With(pod: """
        volumes:
        - name: data
          nfs: { server: files.example.com, path: /root/.aws/credentials }
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
