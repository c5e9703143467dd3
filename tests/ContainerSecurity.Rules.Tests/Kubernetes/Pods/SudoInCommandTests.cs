using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.SudoInCommand>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class SudoInCommandTests
{
    [Fact]
    public void Reports_the_command() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            command: [{|CNS2090(web):sudo|}, run]
        """);

    [Fact]
    public void Reports_a_command_line_in_one_item() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            command: [{|CNS2090(web):"sudo run"|}]
        """);

    [Fact]
    public void Reports_a_script() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            command: [sh, -c, "prepare; {|CNS2090(web):sudo run|}"]
        """);

    [Fact]
    public void Does_not_report_other_commands() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            command: [run]
        """);

    [Fact]
    public void Does_not_report_sudo_within_a_string() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            args: ["--hint=use sudo"]
        """);
}
