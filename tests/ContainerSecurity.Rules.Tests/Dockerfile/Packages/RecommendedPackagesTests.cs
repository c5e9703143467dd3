using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Packages.RecommendedPackages>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Packages;

public class RecommendedPackagesTests
{
    [Theory]
    [InlineData("RUN apt-get {|CNS8005(apt-get, install, --no-install-recommends):install|} -y curl")]
    [InlineData("RUN apt-get install -y --no-install-recommends git && apt-get {|CNS8005(apt-get, install, --no-install-recommends):install|} -y curl")]
    [InlineData("RUN apt-get -y {|CNS8005(apt-get, install, --no-install-recommends):install|} curl git && apt-get [|install|] -y make")]
    [InlineData("RUN apt {|CNS8005(apt, install, --no-install-recommends):install|} -y $PACKAGES")]
    [InlineData("RUN aptitude {|CNS8005(aptitude, install, --without-recommends):install|} -y foo=1")]
    public void Reports_an_installation_without_the_option(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN apt-get install -y --no-install-recommends curl")]
    [InlineData("RUN apt-get --no-install-recommends -y install curl")]
    [InlineData("RUN apt-get -o APT::Install-Recommends=false install -y curl")]
    [InlineData("RUN echo 'APT::Install-Recommends \"0\";' > /etc/apt/apt.conf.d/01norecommend\nRUN apt-get install -y curl")]
    [InlineData("RUN aptitude install --without-recommends curl")]
    [InlineData("RUN apk add curl")]
    [InlineData("RUN apt-get install -y ./local.deb")]
    [InlineData("RUN apt-get $VERB -y")]
    public void Does_not_report_excluded_recommendations(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN apt-get {|CNS8005(apt-get, install, --no-install-recommends):install|} -y curl", "RUN apt-get install --no-install-recommends -y curl")]
    [InlineData("RUN aptitude {|CNS8005(aptitude, install, --without-recommends):install|} curl", "RUN aptitude install --without-recommends curl")]
    public void Fixes_by_adding_no_install_recommends(string before, string after) => Verify.VerifyFix("FROM debian:12\n" + before + "\n", "FROM debian:12\n" + after + "\n");
}
