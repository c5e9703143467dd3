using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Network.ServiceSelectsNothing>;

namespace ContainerSecurity.Rules.Tests.Network;

public class ServiceSelectsNothingTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: [|shop|]
        spec:
          selector: { app: shop }
        """);

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          selector: { app: web }
        """);

    [Fact]
    public void Says_nothing_where_no_pods_are_given() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          selector: { app: shop }
        """);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          selector: { app: "${APP}" }
        """);
}
