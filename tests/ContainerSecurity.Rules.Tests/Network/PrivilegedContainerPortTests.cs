using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Network.PrivilegedContainerPort>;

namespace ContainerSecurity.Rules.Tests.Network;

public class PrivilegedContainerPortTests
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
            ports:
            - containerPort: {|CNS4018(web, 80):80|}
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
            ports:
            - containerPort: 8080
        """);
}
