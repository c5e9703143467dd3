using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.ShellQuotesInExecForm>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class ShellQuotesInExecFormTests
{
    [Theory]
    [InlineData("CMD [\"nginx\", \"-g\", {|CNS8133(\"\\\"'daemon off;'\\\"\", \"\\\"daemon off;\\\"\"):\"'daemon off;'\"|}]")]
    [InlineData("ENTRYPOINT [\"sh\", \"-c\", {|CNS8133(\"\\\"'echo hi'\\\"\", \"\\\"echo hi\\\"\"):\"'echo hi'\"|}]")]
    [InlineData("ENTRYPOINT [\"app\", {|CNS8133(\"\\\"--name='a b'\\\"\", \"\\\"--name=a b\\\"\"):\"--name='a b'\"|}]")]
    [InlineData("CMD [{|CNS8133(\"\\\"'node'\\\"\", \"\\\"node\\\"\"):\"'node'\"|}, \"app.js\"]")]
    [InlineData("CMD [\"app\", {|CNS8133(\"\\\"\\\\\\\"a b\\\\\\\"\\\"\", \"\\\"a b\\\"\"):\"\\\"a b\\\"\"|}]")]
    [InlineData("RUN [\"touch\", {|CNS8133(\"\\\"'/a b'\\\"\", \"\\\"/a b\\\"\"):\"'/a b'\"|}]")]
    [InlineData("HEALTHCHECK CMD [\"curl\", {|CNS8133(\"\\\"'http://localhost'\\\"\", \"\\\"http://localhost\\\"\"):\"'http://localhost'\"|}]")]
    [InlineData("CMD [\"app\", {|CNS8133(\"\\\"''\\\"\", an empty item):\"''\"|}]")]
    public void Reports_quotes_around_an_argument(string line) => Verify.VerifyDockerfile("FROM debian:13\n" + line + "\n");

    [Theory]
    [InlineData("CMD [\"sh\", \"-c\", \"echo 'hi there'\"]")]
    [InlineData("CMD [\"sh\", \"-c\", \"'/opt/my app/run' --name 'x'\"]")]
    [InlineData("CMD [\"sh\", \"-c\", \"'/opt/my app/run'\"]")]
    [InlineData("CMD [\"python\", \"-c\", \"'a'\"]")]
    [InlineData("CMD [\"app\", \"it's\", \"'a' or 'b'\"]")]
    [InlineData("CMD [\"psql\", \"-c\", \"select 'a'\"]")]
    [InlineData("CMD [\"app\", \"where x='a'\"]")]
    [InlineData("CMD nginx -g 'daemon off;'")]
    public void Does_not_report_other_quotes(string line) => Verify.VerifyDockerfile("FROM debian:13\n" + line + "\n");

    [Fact]
    public void Fixes_by_removing_the_quotes() => Verify.VerifyFix("""
        FROM nginx:1.29
        CMD ["nginx", "-g", {|CNS8133("\"'daemon off;'\"", "\"daemon off;\""):"'daemon off;'"|}]
        """, """
        FROM nginx:1.29
        CMD ["nginx", "-g", "daemon off;"]
        """);
}
