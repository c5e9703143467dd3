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

    [Fact]
    public void Reads_the_labels_of_what_has_no_pod_yet() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          template:
            metadata:
              labels: { app: web }
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: [|shop|]
        spec:
          selector: { app: shop }
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: labelled-elsewhere
        spec:
          selector: { app: web, tier: front }
        """);
}
