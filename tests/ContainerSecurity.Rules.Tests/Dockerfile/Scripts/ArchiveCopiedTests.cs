using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Scripts.ArchiveCopied>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Scripts;

public class ArchiveCopiedTests
{
    [Theory]
    [InlineData("COPY {|CNS8017(tool.tar.gz):tool.tar.gz|} /tmp/\nRUN tar -xzf /tmp/tool.tar.gz")]
    [InlineData("COPY {|CNS8017(b.tgz):a/b.tgz|} /\nRUN cd / && tar xf b.tgz")]
    [InlineData("COPY a {|CNS8017(b.tar):b.tar|} /x/\nRUN tar --extract --file=x -f /x/b.tar")]
    public void Reports_an_extracted_archive(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("ADD tool.tar.gz /tmp/")]
    [InlineData("COPY tool.tar.gz /tmp/")]
    [InlineData("COPY tool.zip /tmp/\nRUN unzip /tmp/tool.zip")]
    [InlineData("COPY tool.tar.gz /tmp/\nRUN tar -xzf /tmp/other.tar.gz")]
    [InlineData("FROM a AS b\nFROM c\nCOPY --from=b /x.tar /\nRUN tar xf /x.tar")]
    [InlineData("COPY $A.tar /\nRUN tar xf /x.tar")]
    public void Does_not_report_other_files(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Fact]
    public void Reports_a_renamed_archive_and_ONBUILD() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY {|CNS8017(app.tar):app.tar|} /opt/renamed.tar
        RUN tar xf /opt/renamed.tar
        ONBUILD COPY {|CNS8017(more.tgz):more.tgz|} /tmp/
        ONBUILD RUN tar -xzf /tmp/more.tgz
        """);
}
