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

    [Theory]
    [InlineData("RUN {|CNS8006(apt-get, remove /var/lib/apt/lists/* in the same RUN instruction):apt-get|} update && rm -f *.deb")]
    [InlineData("RUN {|CNS8006(apt-get, remove /var/lib/apt/lists/* in the same RUN instruction):apt-get|} update && rm -rf /var/lib/apt/lists/partial/*")]
    [InlineData("RUN {|CNS8006(apt-get, remove /var/lib/apt/lists/* in the same RUN instruction):apt-get|} update && rm -rf /var/lib/apt/lists/*.lz4")]
    [InlineData("RUN {|CNS8006(apt-get, remove /var/lib/apt/lists/* in the same RUN instruction):apt-get|} update && apt-get clean")]
    [InlineData("RUN {|CNS8006(apk, add --no-cache):apk|} add curl && rm -rf *.tar.gz")]
    [InlineData("RUN {|CNS8006(apt-get, remove /var/lib/apt/lists/* in the same RUN instruction):apt-get|} update && find /var/lib/apt/lists -name \"*.gz\" -delete")]
    [InlineData("RUN {|CNS8006(apt-get, remove /var/lib/apt/lists/* in the same RUN instruction):apt-get|} update && chmod 644 /var/lib/apt/lists/*")]
    public void Reports_partial_removal(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN apt-get update && rm -rf /var/lib/apt/lists/*_*")]
    [InlineData("RUN apt-get update && rm -rf /var/{cache,lib}/apt")]
    [InlineData("RUN apt-get update && rm -rf {/var/cache/apt,/var/lib/apt/lists}/*")]
    [InlineData("RUN apt-get update && cd /var/lib/apt/lists && rm -rf *")]
    [InlineData("RUN apt-get update && rm -rf /var/lib/*/lists")]
    [InlineData("RUN apt-get update && apt-get dist-clean")]
    [InlineData("RUN apt-get update && apt-get distclean")]
    [InlineData("RUN apt-get update && find /var/lib/apt/lists -type f -delete")]
    public void Does_not_report_removal_in_other_words(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN {|CNS8006(dnf, run 'dnf clean all' in the same RUN instruction):dnf|} in -y httpd")]
    [InlineData("RUN {|CNS8006(dnf, run 'dnf clean all' in the same RUN instruction):dnf|} -y upgrade")]
    [InlineData("RUN {|CNS8006(dnf, run 'dnf clean all' in the same RUN instruction):dnf|} up -y")]
    [InlineData("RUN {|CNS8006(dnf, run 'dnf clean all' in the same RUN instruction):dnf|} group install -y web-server")]
    [InlineData("RUN {|CNS8006(dnf5, run 'dnf5 clean all' in the same RUN instruction):dnf5|} install -y httpd && rm -rf /var/cache/yum")]
    [InlineData("RUN {|CNS8006(zypper, run 'zypper clean' in the same RUN instruction):zypper|} -n up")]
    [InlineData("RUN dnf info httpd")]
    [InlineData("RUN dnf in -y httpd && dnf clean all")]
    [InlineData("RUN --mount=type=cache,target=/var/cache/libdnf5 dnf5 install -y httpd")]
    public void Reports_every_verb(string lines) => Verify.VerifyDockerfile("FROM fedora:43\n" + lines + "\n");

    [Theory]
    [InlineData("RUN --mount=type=cache,target=/var/lib/apt apt-get update && {|CNS8006(apt-get, \"run 'apt-get clean' in the same RUN instruction, or mount /var/cache/apt as a cache\"):apt-get|} install -y a")]
    [InlineData("RUN --mount=type=cache,target=/var/lib/apt --mount=type=cache,target=/var/cache/apt apt-get update && apt-get install -y a")]
    [InlineData("RUN --mount=type=cache,target=/var/lib/apt apt-get update && apt-get install -y a && apt-get clean")]
    public void Reports_packages_kept_by_apt(string lines) => Verify.VerifyDockerfile("FROM debian:12\nRUN rm -f /etc/apt/apt.conf.d/docker-clean\n" + lines + "\n");
}
