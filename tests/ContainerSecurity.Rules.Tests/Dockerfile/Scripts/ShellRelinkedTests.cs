using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Scripts.ShellRelinked>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Scripts;

public class ShellRelinkedTests
{
    [Theory]
    [InlineData("RUN {|CNS8011(ln):ln|} -sf /bin/bash /bin/sh")]
    [InlineData("RUN a && {|CNS8011(ln):ln|} -sfv /bin/bash /bin/sh")]
    [InlineData("RUN {|CNS8011(mv):mv|} /bin/bash /bin/sh")]
    [InlineData("RUN {|CNS8011(chsh):chsh|} -s /bin/zsh")]
    public void Reports_a_replaced_shell(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN ln -s /bin/bash /usr/local/bin/bash")]
    [InlineData("RUN ln -s /bin/sh /app/sh")]
    [InlineData("RUN mv a b")]
    [InlineData("CMD ln -sf /bin/bash /bin/sh")]
    [InlineData("RUN ln -s $A /bin/bash")]
    public void Does_not_report_other_links(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");
}
