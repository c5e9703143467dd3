using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.WorldWritable>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class WorldWritableTests
{
    [Fact]
    public void Reports_an_octal_mode() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN chmod -R {|CNS2066(777):777|} /app
        """);

    [Fact]
    public void Reports_a_symbolic_mode() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN chmod {|CNS2066(a+w):a+w|} /app && chmod {|CNS2066(ugo+rwx):ugo+rwx|} /x && chmod {|CNS2066(o=rw):o=rw|} /y
        """);

    [Fact]
    public void Reports_COPY() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        COPY --chmod={|CNS2066(0777):0777|} a /a
        """);

    [Fact]
    public void Does_not_report_other_permissions() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN chmod 755 /app && chmod u+w,o+r /app && chmod a+x /x && chmod o-w /y
        COPY --chmod=755 a /a
        """);

    [Fact]
    public void Does_not_report_the_sticky_bit() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN chmod 1777 /data && chmod 777 /tmp && chmod 777 /tmp/ && chmod 777 /var/tmp && chmod 777 /var/tmp/ && chmod 777 /tmp/x
        RUN chmod 777 /dev/shm && chmod 666 /dev/fuse
        """);

    [Fact]
    public void Does_not_report_a_variable() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN chmod $MODE /app
        """);

    [Theory]
    [InlineData("RUN icacls C:\\app /grant {|CNS2066(\"Everyone:(OI)(CI)F\"):'Everyone:(OI)(CI)F'|}")]
    [InlineData("RUN icacls C:\\app /grant:r {|CNS2066(Users:M):Users:M|}")]
    [InlineData("RUN icacls C:\\app /grant Users:RX")]
    [InlineData("RUN icacls C:\\app /deny Everyone:F")]
    public void Reports_icacls(string lines) => Verify.VerifyDockerfile("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL [\"powershell\", \"-Command\"]\n" + lines + "\n");
}
