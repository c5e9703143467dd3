using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.HostPathVolume>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class HostPathVolumeTests
{
    [Fact]
    public void Reports_any_path() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            {|CNS2016(Pod/shop, /srv/data):hostPath|}:
              path: /srv/data
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
        """);

    [Fact]
    public void Does_not_report_an_emptyDir() => Verify.VerifyKubernetes("""
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
}
