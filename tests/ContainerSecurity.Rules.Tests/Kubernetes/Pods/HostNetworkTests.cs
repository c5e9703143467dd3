using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.HostNetwork>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class HostNetworkTests
{
    [Fact]
    public void Reports_true() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          hostNetwork: {|CNS2013(Pod/shop):true|}
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Reports_yes_as_a_YAML_boolean() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          hostNetwork: {|CNS2013(Pod/shop):yes|}
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_false() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          hostNetwork: false
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_an_unset_field() => Verify.VerifyKubernetes("""
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
    public void Fixes_by_setting_false() => Verify.VerifyFix(
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          hostNetwork: {|CNS2013(Pod/shop):true|} # as ever
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """,
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          hostNetwork: false # as ever
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);
}
