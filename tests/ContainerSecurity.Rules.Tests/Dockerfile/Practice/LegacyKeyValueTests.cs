using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.LegacyKeyValue>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class LegacyKeyValueTests
{
    [Fact]
    public void Reports_ENV() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV {|CNS8075(LANG):LANG|} C.UTF-8
        """);

    [Fact]
    public void Reports_LABEL() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        LABEL {|CNS8075(version):version|} 1.0
        """);

    [Fact]
    public void Does_not_report_an_equals_sign() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV LANG=C.UTF-8
        """);

    [Fact]
    public void Fixes_a_single_word() => Verify.VerifyFix("""
        FROM alpine:3.20
        ENV {|CNS8075(LANG):LANG|} C.UTF-8
        """, """
        FROM alpine:3.20
        ENV LANG=C.UTF-8
        """);

    [Fact]
    public void Fixes_several_words() => Verify.VerifyFix("""
        FROM alpine:3.20
        ENV {|CNS8075(FLAGS):FLAGS|}   -a -b
        """, """
        FROM alpine:3.20
        ENV FLAGS="-a -b"
        """);

    [Fact]
    public void Reports_an_ARG_value_that_declares_a_second_argument() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG {|CNS8075(version):version|} bookworm
        RUN echo $version
        """);

    [Fact]
    public void Does_not_report_two_arguments() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG version commit
        ARG VERSION COMMIT
        ARG one two three
        RUN echo $commit
        """);

    [Fact]
    public void Fixes_the_ARG_value() => Verify.VerifyFix(
        "FROM alpine:3.20\nARG {|CNS8075(version):version|} bookworm\n",
        "FROM alpine:3.20\nARG version=bookworm\n");

    [Fact]
    public void Does_not_report_an_argument_with_a_default() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG one=1 two
        ARG three A
        """);
}
