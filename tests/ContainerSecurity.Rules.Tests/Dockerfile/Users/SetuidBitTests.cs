using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.SetuidBit>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class SetuidBitTests
{
    [Fact]
    public void Reports_letters() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN chmod {|CNS2067(u+s):u+s|} /bin/ping && chmod {|CNS2067(+s):+s|} /x
        """);

    [Fact]
    public void Reports_a_number() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN chmod {|CNS2067(4755):4755|} /bin/ping
        """);

    [Fact]
    public void Reports_COPY() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        COPY --chmod={|CNS2067(4755):4755|} a /a
        """);

    [Fact]
    public void Lets_the_removal_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN chmod u-s /bin/ping && chmod a-s /x && chmod 0755 /y
        """);

    [Fact]
    public void Lets_a_shared_directory_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN chmod g+s /srv && chmod 2775 /srv && chmod 1777 /tmp
        """);
}
