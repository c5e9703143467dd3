using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.DangerousCapability>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class DangerousCapabilityTests
{
    [Fact]
    public void Reports_SYS_ADMIN() => Verify.VerifyKubernetes("""
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
                add: ["NET_BIND_SERVICE", {|CNS2008(web, SYS_ADMIN, is close to root on the node):"SYS_ADMIN"|}]
        """);

    [Fact]
    public void Reports_the_prefixed_name() => Verify.VerifyKubernetes("""
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
                add: [{|CNS2008(web, NET_ADMIN, changes the network of its namespace):CAP_NET_ADMIN|}]
        """);

    [Fact]
    public void Reports_ALL_in_a_container_group() => Verify.VerifyContainerGroup("""
        apiVersion: "2023-05-01"
        name: group
        type: Microsoft.ContainerInstance/containerGroups
        properties:
          osType: Linux
          containers:
          - name: web
            properties:
              image: registry.example.com/app:1.2
              securityContext:
                capabilities:
                  add: [{|CNS2008(web, ALL, gives every right that root has):"ALL"|}]
        """);

    [Fact]
    public void Reports_init_containers() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          initContainers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              capabilities:
                add:
                - {|CNS2008(web, SYS_PTRACE, reads and changes other processes):SYS_PTRACE|}
        """);

    [Fact]
    public void Lets_harmless_ones_pass() => Verify.VerifyKubernetes("""
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
                add: ["NET_BIND_SERVICE"]
        """);

    [Fact]
    public void Lets_dropped_ones_pass() => Verify.VerifyKubernetes("""
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
                drop: ["SYS_ADMIN"]
        """);
}
