using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.InsecureRunFlag>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class InsecureRunFlagTests
{
    [Fact]
    public void Reports_insecure_security() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN {|CNS1062(--security=insecure, runs the command with elevated privileges outside the build sandbox):--security=insecure|} mount
        """);

    [Fact]
    public void Reports_the_host_network() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN {|CNS1062(--network=host, gives the command the network of the build host):--network=host|} apk add x
        """);

    [Fact]
    public void Does_not_report_safe_values() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN --security=sandbox --network=none make
        """);

    [Fact]
    public void Fixes_by_removing_the_flag() => Verify.VerifyFix("""
        FROM alpine:3.22
        RUN {|CNS1062(--security=insecure, runs the command with elevated privileges outside the build sandbox):--security=insecure|} make
        """, """
        FROM alpine:3.22
        RUN make
        """);
}
