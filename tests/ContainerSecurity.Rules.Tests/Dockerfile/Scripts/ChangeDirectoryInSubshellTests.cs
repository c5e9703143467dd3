using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Scripts.ChangeDirectoryInSubshell>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Scripts;

public class ChangeDirectoryInSubshellTests
{
    [Fact]
    public void Reports_a_subshell_and_a_loop() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN ([|cd|] /src && make)
        RUN for d in a b; do {|CNS8025(cd):cd|} $d; make; done
        """);

    [Fact]
    public void Does_not_report_other_uses_of_cd() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN cd /src && make
        CMD (cd /src && make)
        """);
}
