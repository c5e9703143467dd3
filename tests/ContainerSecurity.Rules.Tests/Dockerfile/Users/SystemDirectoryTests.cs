using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.SystemDirectory>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class SystemDirectoryTests
{
    [Fact]
    public void Reports_a_working_directory_of_the_kernel() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        WORKDIR {|CNS2063(/proc/self/fd/1):/proc/self/fd/1|}
        """);

    [Fact]
    public void Reports_a_volume_over_the_system() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        VOLUME {|CNS2063(/etc):/etc|}
        """);

    [Fact]
    public void Lets_a_directory_with_a_like_name_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        WORKDIR /development
        """);

    [Fact]
    public void Lets_a_directory_of_its_own_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        VOLUME /etc/app /data
        """);
}
