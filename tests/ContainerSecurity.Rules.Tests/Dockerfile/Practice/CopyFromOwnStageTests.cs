using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.CopyFromOwnStage>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class CopyFromOwnStageTests
{
    [Fact]
    public void Reports_its_own_stage() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS app
        COPY --from={|CNS8061(app):app|} /a /b
        """);

    [Fact]
    public void Does_not_report_another_stage() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS build
        FROM alpine:3.20 AS app
        COPY --from=build /a /b
        """);
}
