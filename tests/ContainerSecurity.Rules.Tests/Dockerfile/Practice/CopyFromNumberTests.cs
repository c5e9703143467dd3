using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.CopyFromNumber>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class CopyFromNumberTests
{
    [Fact]
    public void Reports_an_index() => Verify.VerifyDockerfile("""
        FROM golang:1.23
        FROM alpine:3.20
        COPY --from={|CNS8060(0):0|} /app /app
        """);

    [Fact]
    public void Does_not_report_a_name() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS build
        FROM alpine:3.20
        COPY --from=build /app /app
        """);
}
