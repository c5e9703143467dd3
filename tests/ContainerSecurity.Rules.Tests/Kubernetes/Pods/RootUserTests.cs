using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.RootUser>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class RootUserTests
{
    [Fact]
    public void Reports_user_0_of_a_container() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              runAsUser: {|CNS2004(web):0|}
        """);

    [Fact]
    public void Reports_user_0_of_the_pod() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          securityContext:
            runAsUser: {|CNS2004(web):0|}
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Reports_user_0_of_a_container_group() => Verify.VerifyContainerGroup("""
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
                runAsUser: {|CNS2004(web):0|}
        """);

    [Fact]
    public void Does_not_report_a_non_root_user() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              runAsUser: 10001
        """);

    [Fact]
    public void Does_not_report_a_container_that_overrides_its_pod() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          securityContext:
            runAsUser: 0
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              runAsUser: 10001
        """);

    [Fact]
    public void Does_not_report_a_quoted_string() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              runAsUser: 10001
        """);

    [Fact]
    public void Does_not_report_an_init_container_without_the_field() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          initContainers:
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
            securityContext:
              runAsUser: 0
        """);
}
