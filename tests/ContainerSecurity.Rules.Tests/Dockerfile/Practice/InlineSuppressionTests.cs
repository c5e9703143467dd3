using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.InlineSuppression>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class InlineSuppressionTests
{
    [Fact]
    public void Reports_a_hadolint_comment() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        [|# hadolint ignore=DL3018|]
        RUN apk add curl
        """);

    [Fact]
    public void Does_not_report_another_comment() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        # hadolint does not like this
        RUN apk add curl
        """);
}
