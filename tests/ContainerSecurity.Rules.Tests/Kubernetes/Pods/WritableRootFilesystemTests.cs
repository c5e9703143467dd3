using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.WritableRootFilesystem>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class WritableRootFilesystemTests
{
    [Fact]
    public void Reports_a_container_that_says_nothing() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: {|CNS2020(web):web|}
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Reports_false() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              readOnlyRootFilesystem: {|CNS2020(web):false|}
        """);

    [Fact]
    public void Lets_true_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              readOnlyRootFilesystem: true
        """);

    [Fact]
    public void Says_nothing_of_container_groups_which_have_no_such_setting() => Verify.VerifyContainerGroup("""
        apiVersion: "2023-05-01"
        name: group
        type: Microsoft.ContainerInstance/containerGroups
        properties:
          osType: Linux
          containers:
          - name: web
            properties:
              image: registry.example.com/app:1.2
              ports:
              - port: 80
        """);

    [Fact]
    public void Sets_it() => Verify.VerifyFix(
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: {|CNS2020(web):web|}
            image: registry.example.com/app:1.2
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
            securityContext:
              readOnlyRootFilesystem: true
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
}
