using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.AddForLocal>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class AddForLocalTests
{
    [Fact]
    public void Reports_a_file() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        {|CNS8091(app.jar):ADD|} app.jar /app.jar
        """);

    [Fact]
    public void Reports_a_directory() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        {|CNS8091(.):ADD|} --chown=1000 . /app/
        """);

    [Fact]
    public void Does_not_report_an_archive() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ADD root.tar.gz /
        ADD "x.tgz" /
        """);

    [Fact]
    public void Does_not_report_URLs() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ADD https://example.com/x /x
        ADD git@github.com:a/b.git /b
        """);

    [Fact]
    public void Does_not_report_COPY() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        COPY a /a
        """);

    [Fact]
    public void Does_not_report_a_variable() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ARG FILE
        ADD ${FILE} /x
        ADD dist/* /x/
        """);

    [Fact]
    public void Fixes_ADD_to_COPY() => Verify.VerifyFix("""
        FROM alpine:3.22
        {|CNS8091(app.jar):ADD|} app.jar /app.jar
        """, """
        FROM alpine:3.22
        COPY app.jar /app.jar
        """);
}
