using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NoEphemeralStorageBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NoEphemeralStorageBoundTests
{
    [Fact]
    public void Reports_a_missing_request_and_limit() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: {|CNS6037(web, request or limit):web|}
            image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_a_set_limit() => Verify.VerifyKubernetes("""
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
