using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.HostAliases>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class HostAliasesTests
{
    [Fact]
    public void Reports_a_list() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          {|CNS2033(Pod/shop):hostAliases|}:
          - ip: "10.0.0.9"
            hostnames: ["db.example.com"]
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_an_empty_list() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          hostAliases: []
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Fixes_by_removing_hostAliases() => Verify.VerifyFix(
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          {|CNS2033(Pod/shop):hostAliases|}:
          - ip: 10.0.0.1
            hostnames: [shop.example]
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
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);
}
