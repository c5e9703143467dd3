using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.SystemDirectory>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class SystemDirectoryTests
{
    [Fact]
    public void Reports_quoted_paths() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        WORKDIR {|CNS2063(/proc/1):"/proc/1"|}
        VOLUME [|'/etc'|]
        """);

    [Fact]
    public void Reports_WORKDIR_in_a_kernel_directory() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        WORKDIR {|CNS2063(/proc/self/fd/1):/proc/self/fd/1|}
        """);

    [Fact]
    public void Reports_a_volume_over_a_system_directory() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        VOLUME {|CNS2063(/etc):/etc|}
        """);

    [Fact]
    public void Does_not_report_a_directory_with_a_similar_name() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        WORKDIR /development
        """);

    [Fact]
    public void Does_not_report_a_dedicated_directory() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        VOLUME /etc/app /data
        """);
}
