using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.ConfigMapMounted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class ConfigMapMountedTests
{
    [Fact]
    public void Reports_a_mounted_ConfigMap() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            volumeMounts:
            - name: {|CNS9059(web, data):data|}
              mountPath: /data
          volumes:
          - name: data
            configMap:
              name: settings
        """);

    [Fact]
    public void Does_not_report_other_volumes() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            volumeMounts:
            - name: data
              mountPath: /data
          volumes:
          - name: data
            emptyDir: {}
        """);

    [Fact]
    public void Does_not_report_an_unmounted_volume() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            volumeMounts:
            - name: other
              mountPath: /data
          volumes:
          - name: data
            configMap:
              name: settings
        """);
}
