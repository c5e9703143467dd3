using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.CopyFromUnknownStage>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class CopyFromUnknownStageTests
{
    [Fact]
    public void Reports_a_name_that_no_stage_has() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS build
        FROM alpine:3.20
        COPY --from={|CNS8059(builder):builder|} /app /app
        """);

    [Fact]
    public void Reports_a_stage_that_comes_later() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY --from={|CNS8059(build):build|} /app /app
        FROM golang:1.23 AS build
        """);

    [Fact]
    public void Lets_an_earlier_stage_pass() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS build
        FROM alpine:3.20
        COPY --from=build /app /app
        """);

    [Fact]
    public void Lets_a_whole_image_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY --from=ghcr.io/astral-sh/uv:0.5 /uv /bin/
        """);

    [Fact]
    public void Lets_other_case_pass() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS Build
        FROM alpine:3.20
        COPY --from=build /app /app
        """);

    [Fact]
    public void Reports_a_number_that_no_earlier_stage_has() => Verify.VerifyDockerfile("""
        FROM golang:1.23
        FROM alpine:3.20
        COPY --from=0 /app /app
        COPY --from={|CNS8034(1):1|} /app /app
        COPY --from={|CNS8034(2):2|} /app /app
        """);
}
