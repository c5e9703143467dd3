using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.NetRawAdded>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class NetRawAddedTests
{
    [Fact]
    public void Reports_it() => Verify.VerifyKubernetes("""
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
                add: [{|CNS2095(web):NET_RAW|}]
        """);

    [Fact]
    public void Reads_the_prefix() => Verify.VerifyKubernetes("""
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
                add: [{|CNS2095(web):cap_net_raw|}]
        """);

    [Fact]
    public void Lets_other_capabilities_pass() => Verify.VerifyKubernetes("""
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
                add: [NET_ADMIN]
        """);

    [Fact]
    public void Lets_no_list_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);
}
