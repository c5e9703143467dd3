using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.PasswordSetInBuild>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class PasswordSetInBuildTests
{
    [Fact]
    public void Reports_commands_that_set_a_password() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04
        RUN echo 'root:root' | {|CNS3010(sets the password):chpasswd|}
        RUN apt-get update && echo "app:$PASSWORD" | sudo [|chpasswd|] && echo done
        RUN [|chpasswd|] < input.txt
        RUN echo secret | [|passwd|] --stdin app
        RUN useradd -m -p [|'$6$abc$def'|] app && usermod [|--password=abc|] root
        """);

    [Fact]
    public void Reports_an_empty_password() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04
        RUN {|CNS3010(removes the password):passwd|} -d root
        """);

    [Fact]
    public void Does_not_report_accounts_without_a_password() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04
        RUN useradd -m -p '*' app && usermod -p '!' root && usermod -p '!!' app && usermod -p x app && usermod -p '*LK*' app && passwd -l root
        RUN adduser --disabled-password app && chgrp root /etc/passwd
        RUN echo 'app:*' | chpasswd -e
        """);
}
