using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.PrivilegedContainerPort>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class PrivilegedContainerPortTests
{
    [Fact]
    public void Reports_a_privileged_port() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_an_unprivileged_port() => Verify.VerifyKubernetes("""
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

    [Fact]
    public void Does_not_report_port_0_or_1024() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            ports:
            - containerPort: 1024
        """);

    [Fact]
    public void Reports_the_last_privileged_port() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            ports:
            - containerPort: {|CNS4018(web, 1023):1023|}
            - containerPort: {|CNS4018(web, 1):1|}
        """);
}
