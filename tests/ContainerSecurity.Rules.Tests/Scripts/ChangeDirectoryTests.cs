using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Scripts.ChangeDirectory>;

namespace ContainerSecurity.Tests.Scripts;

public class ChangeDirectoryTests
{
    [Theory]
    [InlineData("RUN [|cd|] /opt && make")]
    [InlineData("RUN a; [|cd|] x; b")]
    [InlineData("RUN if a; then [|cd|] /x; fi; b")]
    public void Reports_it(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("WORKDIR /opt\nRUN make")]
    [InlineData("RUN (cd /opt && make)")]
    [InlineData("RUN x=$(cd /a && pwd)")]
    [InlineData("RUN for d in a b; do cd $d; done")]
    [InlineData("RUN abcd")]
    [InlineData("CMD cd /opt && ./run")]
    public void Lets_others_pass(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");
}
