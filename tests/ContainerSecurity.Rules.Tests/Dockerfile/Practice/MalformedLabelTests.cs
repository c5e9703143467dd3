using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.MalformedLabel>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class MalformedLabelTests
{
    [Fact]
    public void Reports_a_source_that_is_not_a_URL() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        LABEL org.opencontainers.image.source={|CNS8088(org.opencontainers.image.source, a URL):here|}
        """);

    [Fact]
    public void Reports_a_date_without_a_time() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        LABEL org.opencontainers.image.created={|CNS8088(org.opencontainers.image.created, an RFC 3339 timestamp such as 2026-01-31T12:00:00Z):2026-01-31|}
        """);

    [Fact]
    public void Does_not_report_valid_values() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        LABEL org.opencontainers.image.source=https://example.com/x org.opencontainers.image.created=2026-01-31T12:00:00Z
        """);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG DATE
        LABEL org.opencontainers.image.created=$DATE
        """);
}
