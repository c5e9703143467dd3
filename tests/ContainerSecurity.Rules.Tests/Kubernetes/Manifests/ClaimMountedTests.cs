using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.ClaimMounted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class ClaimMountedTests
{
    [Fact]
    public void Reports_a_mount() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            volumeMounts:
            - name: {|CNS9058(web, data):data|}
              mountPath: /data
          volumes:
          - name: data
            persistentVolumeClaim:
              claimName: orders
        """);

    [Fact]
    public void Says_nothing_of_another_volume() => Verify.VerifyKubernetes("""
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
    public void Says_nothing_of_a_volume_that_is_not_mounted() => Verify.VerifyKubernetes("""
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
            persistentVolumeClaim:
              claimName: orders
        """);
}
