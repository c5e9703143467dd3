using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.SecretMounted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class SecretMountedTests
{
    [Fact]
    public void Reports_a_projected_Secret() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            volumeMounts:
            - name: {|CNS9057(web, data):data|}
              mountPath: /data
          volumes:
          - name: data
            projected:
              sources:
              - configMap:
                  name: settings
              - secret:
                  name: password
        """);

    [Fact]
    public void Leaves_Secret_volumes_to_CNS3027() => Verify.VerifyKubernetes("""
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
            secret:
              secretName: password
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
            projected:
              sources:
              - secret:
                  name: password
        """);
}
