using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Resources.NdotsNotLowered>;

namespace ContainerSecurity.Rules.Tests.Resources;

public class NdotsNotLoweredTests
{
    [Fact]
    public void Reports_another_value() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          dnsConfig:
            options:
            - name: ndots
              value: {|CNS6041(Pod/web, 2):"5"|}
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Says_nothing_of_the_wanted_value() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          dnsConfig:
            options:
            - name: ndots
              value: "2"
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: {|CNS6041(Pod/web, 2):web|}
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);
}
