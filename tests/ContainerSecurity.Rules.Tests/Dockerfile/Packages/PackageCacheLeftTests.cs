using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Packages.PackageCacheLeft>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Packages;

public class PackageCacheLeftTests
{
    [Fact]
    public void Reports_apt() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN apt-get update && {|CNS8006(apt-get, remove /var/lib/apt/lists/* in the same RUN instruction):apt-get|} install -y curl
        """);

    [Fact]
    public void Reports_apk() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN {|CNS8006(apk, add --no-cache):apk|} add curl
        """);

    [Fact]
    public void Reports_dnf() => Verify.VerifyDockerfile("""
        FROM fedora:42
        RUN {|CNS8006(dnf, run 'dnf clean all' in the same RUN instruction):dnf|} install -y curl
        """);

    [Fact]
    public void Reports_a_cleanup_in_another_layer() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN apt-get update && {|CNS8006(apt-get, remove /var/lib/apt/lists/* in the same RUN instruction):apt-get|} install -y curl
        RUN rm -rf /var/lib/apt/lists/*
        """);

    [Fact]
    public void Does_not_report_a_cleanup() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*
        """);

    [Fact]
    public void Does_not_report_no_cache() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN apk add --no-cache curl
        """);

    [Fact]
    public void Does_not_report_clean_all() => Verify.VerifyDockerfile("""
        FROM fedora:42
        RUN dnf install -y curl && dnf clean all
        """);

    [Fact]
    public void Does_not_report_a_cache_mount() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN --mount=type=cache,target=/var/lib/apt apt-get update && apt-get install -y curl
        """);

    [Fact]
    public void Reports_an_update_without_an_installation() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN {|CNS8006(apt-get, remove /var/lib/apt/lists/* in the same RUN instruction):apt-get|} update
        RUN apt-get install -y curl
        """);

    [Fact]
    public void Does_not_report_an_installation_without_an_update() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN apt-get install -y curl
        """);

    [Fact]
    public void Reports_a_build_stage_separately() => Verify.VerifyDockerfile("""
        FROM debian:12 AS lists
        RUN apt-get update && apt-get install -y curl
        FROM alpine:3.20 AS build
        RUN {|CNS8027(apk, add --no-cache):apk|} add curl
        FROM alpine:3.20
        COPY --from=build /a /a
        """);

    [Fact]
    public void Reports_ONBUILD() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ONBUILD RUN {|CNS8006(apk, add --no-cache):apk|} add curl
        """);

    [Fact]
    public void Fixes_a_build_stage_too() => Verify.VerifyFix(
        "FROM alpine:3.20 AS build\nRUN {|CNS8027(apk, add --no-cache):apk|} add curl\nFROM alpine:3.20\n",
        "FROM alpine:3.20 AS build\nRUN apk add --no-cache curl\nFROM alpine:3.20\n");
}
