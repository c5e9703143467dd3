using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.ConfigMapMounted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class ConfigMapMountedTests
{
    [Fact]
    public void Reports_a_mounted_ConfigMap() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: {|CNS9059(web, data):data|}
              mountPath: /data
            """,
        after: """
            volumes:
            - name: data
              configMap:
                name: settings
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
              configMap:
                name: settings
            """,
        name: "web",
        image: "registry.example/web:1"));
}
