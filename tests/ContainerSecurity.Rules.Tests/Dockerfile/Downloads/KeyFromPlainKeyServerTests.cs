using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.KeyFromPlainKeyServer>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class KeyFromPlainKeyServerTests
{
    [Fact]
    public void Reports_short_key_IDs_over_HTTP() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN apt-key adv --keyserver hkp://keyserver.ubuntu.com:80 --recv-keys {|CNS1063(7F0CEB10, hkp://keyserver.ubuntu.com:80):7F0CEB10|}
        RUN gpg --batch --keyserver=http://pgp.mit.edu --recv-keys {|CNS1063(0x3F01618A51312F3F, http://pgp.mit.edu):0x3F01618A51312F3F|}
        """);

    [Fact]
    public void Does_not_report_full_fingerprints() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN gpg --keyserver hkp://keyserver.ubuntu.com --recv-keys 9DC858229FC7DD38854AE2D88D81803C0EBFCD88
        """);

    [Fact]
    public void Does_not_report_encrypted_or_unknown_servers() => Verify.VerifyDockerfile("""
        FROM debian:12
        ARG KEY
        ARG SERVER
        RUN gpg --keyserver hkps://keyserver.ubuntu.com --recv-keys 7F0CEB10
        RUN gpg --keyserver hkp://keyserver.ubuntu.com --recv-keys $KEY
        RUN gpg --keyserver $SERVER --recv-keys 7F0CEB10
        RUN gpg --keyserver hkp://keyserver.ubuntu.com --refresh-keys
        """);

    [Theory]
    [InlineData("--keyserver ", "hkp://keyserver.ubuntu.com:80", "--keyserver hkps://keyserver.ubuntu.com")]
    [InlineData("--keyserver=", "http://pgp.mit.edu", "--keyserver=hkps://pgp.mit.edu")]
    public void Fixes_the_scheme_of_the_key_server(string option, string server, string better) => Verify.VerifyFix(
        $"FROM debian:12\nRUN gpg {option}{server} --recv-keys {{|CNS1063(7F0CEB10, {server}):7F0CEB10|}}\n",
        $"FROM debian:12\nRUN gpg {better} --recv-keys 7F0CEB10\n");
}
