using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.WritableHostPath>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class WritableHostPathTests
{
    [Fact]
    public void Reports_a_mount_that_can_be_written() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            hostPath:
              path: /srv/data
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: {|CNS2018(web, /srv/data):/data|}
        """);

    [Fact]
    public void Reports_readOnly_false() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            hostPath:
              path: /srv/data
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
              readOnly: {|CNS2018(web, /srv/data):false|}
        """);

    [Fact]
    public void Lets_a_read_only_mount_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            hostPath:
              path: /srv/data
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
              readOnly: true
        """);

    [Fact]
    public void Lets_other_volumes_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            emptyDir: {}
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
        """);

    [Fact]
    public void Mounts_it_read_only() => Verify.VerifyFix(
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: logs
              mountPath: {|CNS2018(web, /srv/logs):/logs|} # to read
          volumes:
          - name: logs
            hostPath:
              path: /srv/logs
        """,
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: logs
              mountPath: /logs # to read
              readOnly: true
          volumes:
          - name: logs
            hostPath:
              path: /srv/logs
        """);
}
