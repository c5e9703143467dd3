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
    public void Reports_a_line_in_one_item() => Verify.VerifyKubernetes("""
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
    public void Lets_other_commands_pass() => Verify.VerifyKubernetes("""
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
    public void Lets_the_word_in_a_text_pass() => Verify.VerifyKubernetes("""
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
