using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Downloads.TlsVerificationOff>;

namespace ContainerSecurity.Tests.Downloads;

public class TlsVerificationOffTests
{
    [Fact]
    public void Reports_curl() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN curl [|-k|] -O https://example.com/tool
        """);

    [Fact]
    public void Reports_bundled_options() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN curl [|-fsSkL|] https://example.com/tool -o /tool
        """);

    [Fact]
    public void Reports_wget() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN wget [|--no-check-certificate|] https://example.com/tool
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
            image: registry.example.com/app:1.2
            command: ["curl", "[|--insecure|]", "https://example.com"]
        """);

    [Fact]
    public void Lets_the_check_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN curl -fsSL https://example.com/tool -o /tool
        """);

    [Fact]
    public void Lets_a_value_with_that_letter_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN curl -okey https://example.com/key && wget -k https://example.com
        """);

    [Fact]
    public void Fixes_it() => Verify.VerifyFix("""
        FROM alpine:3.20
        RUN curl [|-k|] -O https://example.com/tool
        """, """
        FROM alpine:3.20
        RUN curl -O https://example.com/tool
        """);
}
