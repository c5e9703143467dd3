using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Images.ImageWithoutDigest>;

namespace ContainerSecurity.Rules.Tests.Images;

public class ImageWithoutDigestTests
{
    [Fact]
    public void Reports_a_variable_in_front_of_the_name() => Verify.VerifyDockerfile("""
        ARG REGISTRY TAG
        FROM {|CNS1003(${REGISTRY}/node:22):${REGISTRY}/node:22|}
        FROM ${REGISTRY}/node:$TAG
        """);

    [Fact]
    public void Reports_a_tag_alone() => Verify.VerifyDockerfile("""
        FROM {|CNS1003(alpine:3.20):alpine:3.20|}
        """);

    [Fact]
    public void Reports_a_container() => Verify.VerifyKubernetes(PodText.With(image: "{|CNS1003(registry.example.com/app:1.2):registry.example.com/app:1.2|}"));

    [Fact]
    public void Does_not_report_a_digest() => Verify.VerifyDockerfile("""
        FROM alpine:3.20@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
        """);

    [Fact]
    public void Does_not_report_a_variable_that_may_contain_a_digest() => Verify.VerifyDockerfile("""
        ARG VERSION
        FROM alpine:${VERSION}
        """);

    [Theory]
    [InlineData("registry.example.com/app@sha256:abc")]
    [InlineData("registry.example.com/app:1.2@sha256:012345678901234567890123456789012345678901234567890123456789012")]
    [InlineData("registry.example.com/app@sha256")]
    public void Reports_a_malformed_digest(string image) => Verify.VerifyKubernetes($$"""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: {|CNS1003({{image}}):{{image}}|}
        """);

    [Theory]
    [InlineData("registry.example.com/App@sha256:0123456789012345678901234567890123456789012345678901234567890123")]
    [InlineData("registry.example.com/app@${DIGEST}")]
    public void Does_not_report_other_syntax_errors(string image) => Verify.VerifyKubernetes($$"""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: {{image}}
        """);
}
