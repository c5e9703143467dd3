using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Resources.NoTopologySpread>;

namespace ContainerSecurity.Rules.Tests.Resources;

public class NoTopologySpreadTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: [|web|]
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
              - name: web
                image: registry.example/web:1
        """);

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              topologySpreadConstraints:
              - maxSkew: 1
                topologyKey: kubernetes.io/hostname
                whenUnsatisfiable: ScheduleAnyway
              containers:
              - name: web
                image: registry.example/web:1
        """);
}
