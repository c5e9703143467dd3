using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NoEphemeralStorageBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NoEphemeralStorageBoundTests
{
    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: {|CNS6037(web, request and limit):web|}
            image: registry.example/web:1
        """);

    [Fact]
    public void Says_nothing_of_what_is_set() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            resources:
              limits: { ephemeral-storage: 1Gi }
        """);
}
