using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Isolation.CapabilitiesNotDropped>;

namespace ContainerSecurity.Tests.Isolation;

public class CapabilitiesNotDroppedTests
{
    [Fact]
    public void Reports_a_container_that_drops_nothing() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: [|web|]
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Reports_a_container_that_drops_some() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            [|securityContext|]:
              capabilities:
                drop: [NET_RAW]
        """);

    [Fact]
    public void Lets_ALL_pass() => Verify.VerifyKubernetes("""
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
    public void Lets_lower_case_pass() => Verify.VerifyKubernetes("""
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
                drop: ["all"]
        """);

    [Fact]
    public void Says_nothing_of_Windows() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          os:
            name: windows
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);
}
