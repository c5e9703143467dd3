using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.WritableHostPath>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class WritableHostPathTests
{
    [Fact]
    public void Reports_a_writable_mount() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_a_read_only_mount() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_other_volume_types() => Verify.VerifyKubernetes("""
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
    public void Fixes_by_mounting_read_only() => Verify.VerifyFix(
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
