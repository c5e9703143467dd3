using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.BrokenExecForm>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class BrokenExecFormTests
{
    [Fact]
    public void Reports_single_quotes() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        CMD {|CNS8055(CMD, and runs in shell form, use double quotes):['npm', 'start']|}
        """);

    [Fact]
    public void Reports_a_trailing_comma() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENTRYPOINT {|CNS8055(ENTRYPOINT, and runs in shell form, remove the trailing comma):["server",]|}
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

    [Theory]
    [InlineData("COPY {|CNS8055(COPY, and its brackets and quotes become part of the paths, put commas between the words):[\"a b\" \"c\"]|}")]
    [InlineData("ADD {|CNS8055(ADD, and its brackets and quotes become part of the paths, use double quotes):['a', 'b']|}")]
    [InlineData("VOLUME {|CNS8055(VOLUME, and its brackets and quotes become part of the paths, close the array with ']'):[\"/data\"|}")]
    [InlineData("VOLUME {|CNS8055(VOLUME, and its brackets and quotes become part of the paths, put every word in double quotes):[/data]|}")]
    [InlineData("COPY {|CNS8055(COPY, and its brackets and quotes become part of the paths, write each backslash twice):[\"C:\\app\", \"C:\\x\"]|}")]
    [InlineData("ONBUILD VOLUME {|CNS8055(VOLUME, and its brackets and quotes become part of the paths, remove the trailing comma):[\"/data\",]|}")]
    [InlineData("CMD {|CNS8055(CMD, and runs in shell form, move the comment to its own line):[\"a\"] # the server|}")]
    [InlineData("CMD {|CNS8055(CMD, and runs in shell form, remove the text after ']'):[\"a\"] \"b\"|}")]
    [InlineData("CMD {|CNS8055(CMD, and runs in shell form, close the last double quote):[\"a]|}")]
    [InlineData("CMD {|CNS8055(CMD, and runs in shell form, put every word in double quotes):[node]|}")]
    [InlineData("RUN {|CNS8055(RUN, and runs in shell form, put every word in double quotes):[apt-get, update]|}")]
    [InlineData("HEALTHCHECK CMD {|CNS8055(HEALTHCHECK, and runs in shell form, use double quotes):['curl', 'localhost']|}")]
    [InlineData("ONBUILD CMD {|CNS8055(CMD, and runs in shell form, use double quotes):['a']|}")]
    public void Reports_each_broken_array(string line) => Verify.VerifyDockerfile("FROM debian:13\n" + line + "\n");

    [Theory]
    [InlineData("COPY [a-z]*.txt /x/")]
    [InlineData("COPY [ab] /x/")]
    [InlineData("COPY [\"a b\", \"/c\"]")]
    [InlineData("VOLUME [\"/data\"] # kept")]
    [InlineData("RUN [ \"a,b\" = b ]")]
    [InlineData("RUN [ -f /x ] || exit 1")]
    [InlineData("HEALTHCHECK CMD [ \"$(cat /x)\" = ok ]")]
    public void Does_not_report_paths_and_tests(string line) => Verify.VerifyDockerfile("FROM debian:13\n" + line + "\n");

    [Fact]
    public void Reports_words_without_quotes() => Verify.VerifyDockerfile("""
        FROM python:3.13
        CMD {|CNS8055(CMD, and runs in shell form, put every word in double quotes):[python, /app/app.py]|}
        """);
}
