using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.BrokenExecForm>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class BrokenExecFormTests
{
    [Fact]
    public void Reports_single_quotes() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        CMD {|CNS8055(CMD):['npm', 'start']|}
        """);

    [Fact]
    public void Reports_a_trailing_comma() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENTRYPOINT {|CNS8055(ENTRYPOINT):["server",]|}
        """);

    [Fact]
    public void Does_not_report_a_JSON_array() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        CMD ["npm", "start"]
        """);

    [Fact]
    public void Does_not_report_a_test() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN [ "$A" = b ] || exit 1
        """);

    [Fact]
    public void Does_not_report_a_bash_test() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN [[ -f /x ]] && echo
        """);

    [Fact]
    public void Reports_words_without_quotes() => Verify.VerifyDockerfile("""
        FROM python:3.13
        CMD {|CNS8055(CMD):[python, /app/app.py]|}
        """);
}
