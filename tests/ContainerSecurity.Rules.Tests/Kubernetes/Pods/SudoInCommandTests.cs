using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.SudoInCommand>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class SudoInCommandTests
{
    [Fact]
    public void Reports_the_command() => Verify.VerifyKubernetes(PodText.With("command: [{|CNS2090(web):sudo|}, run]"));

    [Fact]
    public void Reports_a_command_line_in_one_item() => Verify.VerifyKubernetes(PodText.With("""
        command: [{|CNS2090(web):"sudo run"|}]
        """));

    [Fact]
    public void Reports_a_script() => Verify.VerifyKubernetes(PodText.With("""
        command: [sh, -c, "prepare; {|CNS2090(web):sudo run|}"]
        """));

    [Fact]
    public void Does_not_report_other_commands() => Verify.VerifyKubernetes(PodText.With("command: [run]"));

    [Fact]
    public void Does_not_report_sudo_within_a_string() => Verify.VerifyKubernetes(PodText.With("""
        args: ["--hint=use sudo"]
        """));
}
