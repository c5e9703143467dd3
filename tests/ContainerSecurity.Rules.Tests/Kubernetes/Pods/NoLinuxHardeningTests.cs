using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.NoLinuxHardening>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class NoLinuxHardeningTests
{
    [Fact]
    public void Reports_a_container_without_hardening() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: {|CNS2035(web):web|}
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_a_seccomp_profile() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          securityContext:
            seccompProfile:
              type: RuntimeDefault
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_a_dropped_capability() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              capabilities:
                drop: [ALL]
        """);

    [Fact]
    public void Does_not_report_an_SELinux_level() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          securityContext:
            seLinuxOptions:
              level: s0:c1,c2
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
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
    public void Does_not_report_a_Windows_pod() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          os: { name: windows }
          containers:
          - name: web
            image: registry.example.com/app:1.2
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
