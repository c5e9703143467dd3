using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.EphemeralStorageDiffers>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class EphemeralStorageDiffersTests
{
    [Fact]
    public void Reports_two_amounts() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            resources:
              requests: { ephemeral-storage: 1 }
              limits: { ephemeral-storage: {|CNS6038(web):2|} }
        """);

    [Fact]
    public void Says_nothing_of_one_amount() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            resources:
              requests: { ephemeral-storage: 1 }
              limits: { ephemeral-storage: 1 }
        """);

    [Fact]
    public void Takes_two_ways_to_write_an_amount_for_one() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            resources:
              requests: { ephemeral-storage: 1Gi }
              limits: { ephemeral-storage: 1024Mi }
        """);

    [Fact]
    public void Reports_a_missing_limit() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            resources:
              requests: { ephemeral-storage: {|CNS6038(web):1|} }
        """);

    [Fact]
    public void Says_nothing_of_a_missing_request() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            resources:
              limits: { ephemeral-storage: 1 }
        """);
}
