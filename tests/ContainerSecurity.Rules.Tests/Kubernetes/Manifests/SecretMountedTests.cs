using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.SecretMounted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class SecretMountedTests
{
    [Fact]
    public void Reports_a_projected_Secret() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: {|CNS9057(web, data):data|}
              mountPath: /data
            """,
        after: """
            volumes:
            - name: data
              projected:
                sources:
                - configMap:
                    name: settings
                - secret:
                    name: password
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Leaves_Secret_volumes_to_CNS3027() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        after: """
            volumes:
            - name: data
              secret:
                secretName: password
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_other_volumes() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: data
              mountPath: /data
            """,
        after: """
            volumes:
            - name: data
              emptyDir: {}
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_an_unmounted_volume() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: other
              mountPath: /data
            """,
        after: """
            volumes:
            - name: data
              projected:
                sources:
                - secret:
                    name: password
            """,
        name: "web",
        image: "registry.example/web:1"));
}
