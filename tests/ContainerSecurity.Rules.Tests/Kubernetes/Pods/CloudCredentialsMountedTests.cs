using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.CloudCredentialsMounted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class CloudCredentialsMountedTests
{
    [Fact]
    public void Reports_the_Azure_configuration_of_the_node() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            hostPath:
              path: {|CNS2036(Pod/shop, /etc/kubernetes/azure.json):/etc/kubernetes/azure.json|}
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
        """);

    [Fact]
    public void Reports_a_home_directory_with_credentials() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            hostPath:
              path: {|CNS2036(Pod/shop, /root/.aws/credentials):/root/.aws/credentials|}
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
        """);

    [Fact]
    public void Does_not_report_other_paths() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            hostPath:
              path: /srv/azure
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
        """);

    [Fact]
    public void Does_not_report_another_kind_of_volume() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            nfs: { server: files.example.com, path: /root/.aws/credentials }
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_a_value_that_is_not_known() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            hostPath:
              path: "${VALUE}"
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
        """);
}
