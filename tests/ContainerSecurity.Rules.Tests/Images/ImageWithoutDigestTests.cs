using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Images.ImageWithoutDigest>;

namespace ContainerSecurity.Tests.Images;

public class ImageWithoutDigestTests
{
    [Fact]
    public void Reports_a_tag_alone() => Verify.VerifyDockerfile("""
        FROM [|alpine:3.20|]
        """);

    [Fact]
    public void Reports_a_container() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: [|registry.example.com/app:1.2|]
        """);

    [Fact]
    public void Lets_a_digest_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
        """);

    [Fact]
    public void Says_nothing_of_a_variable_that_may_hold_one() => Verify.VerifyDockerfile("""
        ARG VERSION
        FROM alpine:${VERSION}
        """);
}
