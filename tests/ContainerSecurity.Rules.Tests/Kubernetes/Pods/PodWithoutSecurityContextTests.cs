using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.PodWithoutSecurityContext>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class PodWithoutSecurityContextTests
{
    [Fact]
    public void Reports_container_level_settings_alone() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: {|CNS2094(Pod/shop):shop|}
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              runAsUser: 1001
        """);

    [Fact]
    public void Reports_keys_that_tools_insert() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: {|CNS2094(Pod/shop):shop|}
        spec:
          securityContext:
            __note: {}
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              runAsUser: 1001
        """);

    [Fact]
    public void Does_not_report_pod_level_settings() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          securityContext:
            runAsNonRoot: true
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_a_pod_without_any_settings() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Reports_settings_of_one_container_of_two() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: {|CNS2094(Pod/web):web|}
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            securityContext: { runAsUser: 1001 }
          - name: proxy
            image: registry.example/proxy:1
        """);

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          securityContext:
            __note: {}
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              runAsUser: 1001
        """);

    [Fact]
    public void Does_not_report_a_container_group() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'registry.example.com/app:1.2'
                  volumeMounts: [{ name: 'data', mountPath: '/data' }]
                }
              }
            ]
            volumes: [{ name: 'data', secret: { key: 'eA==' } }]
          }
        }
        """, DataFormat.Bicep);
}
