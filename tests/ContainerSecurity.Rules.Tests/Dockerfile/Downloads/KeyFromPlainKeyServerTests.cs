using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.KeyFromPlainKeyServer>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class KeyFromPlainKeyServerTests
{
    [Fact]
    public void Reports_short_key_IDs_over_HTTP() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN apt-key adv --keyserver hkp://keyserver.ubuntu.com:80 --recv-keys {|CNS1063(7F0CEB10, 'hkp://keyserver.ubuntu.com:80', " and use hkps://"):7F0CEB10|}
        RUN gpg --batch --keyserver=http://pgp.mit.edu --recv-keys {|CNS1063(0x3F01618A51312F3F, 'http://pgp.mit.edu', " and use hkps://"):0x3F01618A51312F3F|}
        """);

    [Theory]
    [InlineData("RUN gpg --keyserver hkps://keyserver.ubuntu.com --recv-keys {|CNS1063(7F0CEB10, 'hkps://keyserver.ubuntu.com', \"\"):7F0CEB10|}")]
    [InlineData("RUN gpg --recv-keys {|CNS1063(3F01618A51312F3F, the default key server, \"\"):3F01618A51312F3F|}")]
    [InlineData("RUN gpg2 --keyserver keyserver.ubuntu.com --receive-keys {|CNS1063(0x7F0CEB10, 'keyserver.ubuntu.com', \"\"):0x7F0CEB10|} [|51312F3F|]")]
    [InlineData("RUN apt-key adv --recv-keys --keyserver hkps://keyserver.ubuntu.com {|CNS1063(51312F3F, 'hkps://keyserver.ubuntu.com', \"\"):51312F3F|}")]
    [InlineData("RUN gpg --keyserver \"$SERVER\" --recv-keys {|CNS1063(51312F3F, a key server, \"\"):51312F3F|}")]
    [InlineData("RUN for key in {|CNS1063(3F01618A51312F3F, the default key server, \"\"):3F01618A51312F3F|} 4ED778F539E3634C779C87C6D7062848A1AB005C; do gpg --recv-keys \"$key\" || exit 1; done")]
    [InlineData("RUN pacman-key --recv-keys {|CNS1063(51312F3F, the default key server, \"\"):51312F3F|}")]
    [InlineData("RUN curl -fsSL {|CNS1063(0x3F01618A51312F3F, 'keyserver.ubuntu.com', \"\"):'https://keyserver.ubuntu.com/pks/lookup?op=get&search=0x3F01618A51312F3F'|} -o /k.asc")]
    [InlineData("ADD {|CNS1063(0x51312F3F, 'keyserver.ubuntu.com', \"\"):https://keyserver.ubuntu.com/pks/lookup?op=get&search=0x51312F3F|} /k.asc")]
    public void Reports_short_key_IDs_from_any_server(string line) => Verify.VerifyDockerfile("FROM debian:12\n" + line + "\n");

    [Theory]
    [InlineData("RUN gpg --keyserver hkps://keyserver.ubuntu.com --recv-keys 0x9DC858229FC7DD38854AE2D88D81803C0EBFCD88")]
    [InlineData("RUN gpg --keyserver hkps://keyserver.ubuntu.com --recv-keys '9DC8 5822 9FC7 DD38 854A E2D8 8D81 803C 0EBF CD88'")]
    [InlineData("RUN gpg --keyserver hkps://keyserver.ubuntu.com --recv-keys jane@example.com")]
    [InlineData("RUN gpg --list-keys 51312F3F")]
    [InlineData("RUN curl 'https://keyserver.ubuntu.com/pks/lookup?op=get&search=0x9DC858229FC7DD38854AE2D88D81803C0EBFCD88' -o /k.asc")]
    public void Does_not_report_other_keys(string line) => Verify.VerifyDockerfile("FROM debian:12\n" + line + "\n");

    [Fact]
    public void Does_not_report_full_fingerprints() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN gpg --keyserver hkp://keyserver.ubuntu.com --recv-keys 9DC858229FC7DD38854AE2D88D81803C0EBFCD88
        """);

    [Fact]
    public void Does_not_report_unknown_keys() => Verify.VerifyDockerfile("""
        FROM debian:12
        ARG KEY
        RUN gpg --keyserver hkp://keyserver.ubuntu.com --recv-keys $KEY
        RUN gpg --keyserver hkp://keyserver.ubuntu.com --refresh-keys
        """);
}
