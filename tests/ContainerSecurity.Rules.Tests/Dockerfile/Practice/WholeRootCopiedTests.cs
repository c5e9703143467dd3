using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.WholeRootCopied>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class WholeRootCopiedTests
{
    [Fact]
    public void Reports_the_root_file_system() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS build
        FROM alpine:3.20
        COPY --from=build {|CNS8089(build):/|} /
        """);

    [Fact]
    public void Does_not_report_a_directory() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS build
        FROM alpine:3.20
        COPY --from=build /app /app
        """);

    [Fact]
    public void Does_not_report_an_empty_image() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        FROM scratch
        COPY --from=base / /
        """);
}
