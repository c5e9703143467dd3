using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.InlineSuppression>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class InlineSuppressionTests
{
    [Fact]
    public void Reports_a_mark_of_hadolint() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        [|# hadolint ignore=DL3018|]
        RUN apk add curl
        """);

    [Fact]
    public void Lets_another_comment_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        # hadolint does not like this
        RUN apk add curl
        """);
}
