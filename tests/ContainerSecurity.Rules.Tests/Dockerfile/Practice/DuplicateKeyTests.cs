using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.DuplicateKey>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class DuplicateKeyTests
{
    [Theory]
    [InlineData("LABEL {|CNS8134(a, LABEL):a|}=1 b=2 a=3")]
    [InlineData("LABEL {|CNS8134(a, LABEL):\"a\"|}=1 a=3")]
    [InlineData("ARG {|CNS8134(A, ARG):A|}=1 A=2")]
    [InlineData("ONBUILD LABEL {|CNS8134(a, LABEL):a|}=1 a=2")]
    public void Reports_a_key_that_is_set_twice(string line) => Verify.VerifyDockerfile("FROM debian:13\n" + line + "\n");

    [Theory]
    [InlineData("LABEL a=1 A=2 b=1")]
    [InlineData("LABEL a=1\nLABEL a=2")]
    [InlineData("ARG A B=1")]
    [InlineData("ENV A=1 A=2")]
    public void Does_not_report_different_keys(string line) => Verify.VerifyDockerfile("FROM debian:13\n" + line + "\n");
}
