using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.NonRootNotDeclared>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class NonRootNotDeclaredTests
{
    [Fact]
    public void Reports_a_user_id_alone() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              runAsUser: {|CNS2096(web, 1000):1000|}
        """);

    [Fact]
    public void Reports_false_beside_a_user_id() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              runAsUser: 1000
              runAsNonRoot: {|CNS2096(web, 1000):false|}
        """);

    [Fact]
    public void Reports_a_user_id_of_the_pod() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          securityContext:
            runAsUser: {|CNS2096(web, 1000):1000|}
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Lets_both_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              runAsUser: 1000
              runAsNonRoot: true
        """);

    [Fact]
    public void Leaves_a_container_without_a_user_id_to_another_rule() => Verify.VerifyKubernetes("""
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
    public void Leaves_root_to_another_rule() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              runAsUser: 0
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
            securityContext:
              runAsUser: 1000
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
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              runAsUser: {|CNS2096(web, 1000):1000|}
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
              runAsUser: 1000
              runAsNonRoot: true
        """);

    [Fact]
    public void Does_not_report_a_value_that_is_not_known() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              runAsUser: "${VALUE}"
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
              runAsUser: 1000
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
            securityContext:
              runAsUser: 1000
        """);
}
