using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.CommentTakenAsArgument>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class CommentTakenAsArgumentTests
{
    [Theory]
    [InlineData("EXPOSE 8080 {|CNS8130(EXPOSE, # web):# web|}")]
    [InlineData("EXPOSE 8080 {|CNS8130(EXPOSE, #web):#web|}")]
    [InlineData("VOLUME /data {|CNS8130(VOLUME, # kept):# kept|}")]
    [InlineData("VOLUME [\"/data\"] {|CNS8130(VOLUME, # kept):# kept|}")]
    [InlineData("COPY a /b {|CNS8130(COPY, # copy it):# copy it|}")]
    [InlineData("ADD a /b {|CNS8130(ADD, # copy it):# copy it|}")]
    [InlineData("USER 1000 {|CNS8130(USER, # app):# app|}")]
    [InlineData("WORKDIR /app {|CNS8130(WORKDIR, # app):# app|}")]
    [InlineData("STOPSIGNAL SIGTERM {|CNS8130(STOPSIGNAL, # app):# app|}")]
    [InlineData("ARG A=1 {|CNS8130(ARG, # the version):# the version|}")]
    [InlineData("ENV A 1 {|CNS8130(ENV, # the version):# the version|}")]
    [InlineData("LABEL a 1 {|CNS8130(LABEL, # the version):# the version|}")]
    [InlineData("ENV A=1 {|CNS8130(ENV, #B=2):#B=2|}")]
    [InlineData("ONBUILD EXPOSE 80 {|CNS8130(EXPOSE, # web):# web|}")]
    public void Reports_a_comment_behind_the_arguments(string line) => Verify.VerifyDockerfile("FROM alpine:3.22\n" + line + "\n");

    [Fact]
    public void Does_not_report_comments_and_text() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN echo a # a comment of the shell
        CMD server # a comment of the shell
        HEALTHCHECK CMD curl localhost # a comment of the shell
        LABEL note="a # b" color=#fff
        ENV COLOR #fff
        ENV TEXT="a \
        # b"
        WORKDIR /a#b
        # a comment
        EXPOSE 80 \
          # a comment
          81
        ADD https://example.com/x.git#v1 /x
        """);

    [Fact]
    public void Fixes_by_moving_the_comment() => Verify.VerifyFix("""
        FROM alpine:3.22
        EXPOSE 8080 {|CNS8130(EXPOSE, # web):# web|}
        """, """
        FROM alpine:3.22
        # web
        EXPOSE 8080
        """);

    [Fact]
    public void Has_no_fix_for_a_continued_line() => Verify.VerifyFix("""
        FROM alpine:3.22
        EXPOSE 80 \
          8080 {|CNS8130(EXPOSE, # web):# web|}
        """, """
        FROM alpine:3.22
        EXPOSE 80 \
          8080 # web
        """);
}
