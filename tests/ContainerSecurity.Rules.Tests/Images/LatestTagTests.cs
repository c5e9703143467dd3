using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Images.LatestTag>;

namespace ContainerSecurity.Rules.Tests.Images;

public class LatestTagTests
{
    [Fact]
    public void Reports_a_base_image() => Verify.VerifyDockerfile("""
        FROM node:{|CNS1002(node:latest):latest|}
        """);

    [Fact]
    public void Reports_a_container() => Verify.VerifyKubernetes(PodText.With(image: "registry.example.com/app:{|CNS1002(registry.example.com/app:latest):latest|}"));

    [Fact]
    public void Reports_a_container_group() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:{|CNS1002(registry.example.com/app:latest):latest|}
            ports:
            - port: 80
        """));

    [Fact]
    public void Reports_COPY_from() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY --from=busybox:{|CNS1002(busybox:latest):latest|} /bin/sh /bin/sh
        """);

    [Fact]
    public void Does_not_report_a_version() => Verify.VerifyDockerfile("""
        FROM node:22.9-slim
        """);

    [Fact]
    public void Does_not_report_a_digest() => Verify.VerifyKubernetes(PodText.With(image: "registry.example.com/app:latest@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"));

    [Fact]
    public void Does_not_report_tags_that_contain_latest() => Verify.VerifyDockerfile("""
        FROM node:latest-slim
        """);
}
