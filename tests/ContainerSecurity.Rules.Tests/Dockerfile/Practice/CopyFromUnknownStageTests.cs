using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.CopyFromUnknownStage>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class CopyFromUnknownStageTests
{
    [Fact]
    public void Reports_an_unknown_name() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS build
        FROM alpine:3.20
        COPY --from={|CNS8059(builder, an image of that name is pulled; correct the name or write the full image reference):builder|} /app /app
        """);

    [Fact]
    public void Reports_a_later_stage() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY --from={|CNS8059(build, only BuildKit finds the stage; move it up):build|} /app /app
        FROM golang:1.23 AS build
        """);

    [Fact]
    public void Does_not_report_an_earlier_stage() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS build
        FROM alpine:3.20
        COPY --from=build /app /app
        """);

    [Fact]
    public void Does_not_report_a_full_image_reference() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY --from=ghcr.io/astral-sh/uv:0.5 /uv /bin/
        """);

    [Fact]
    public void Does_not_report_different_casing() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS Build
        FROM alpine:3.20
        COPY --from=build /app /app
        """);

    [Fact]
    public void Reports_an_unknown_index() => Verify.VerifyDockerfile("""
        FROM golang:1.23
        FROM alpine:3.20
        COPY --from=0 /app /app
        COPY --from={|CNS8034(1):1|} /app /app
        COPY --from={|CNS8034(2):2|} /app /app
        """);
}
