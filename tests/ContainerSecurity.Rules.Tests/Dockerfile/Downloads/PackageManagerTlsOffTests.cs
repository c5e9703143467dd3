using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.PackageManagerTlsOff>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class PackageManagerTlsOffTests
{
    [Fact]
    public void Reports_pip() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN pip install {|CNS1054(--trusted-host, pip):--trusted-host|} pypi.contoso.test requests
        """);

    [Fact]
    public void Reports_python_m_pip() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN python3 -m pip install {|CNS1054(--trusted-host=pypi.contoso.test, pip):--trusted-host=pypi.contoso.test|} requests
        """);

    [Fact]
    public void Reports_npm() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN npm config set {|CNS1054(strict-ssl, npm):strict-ssl|} false && npm ci
        """);

    [Fact]
    public void Reports_git() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN git -c {|CNS1054(http.sslVerify=false, git):http.sslVerify=false|} clone https://example.com/x.git && git config --global {|CNS1054(http.sslVerify, git):http.sslVerify|} false
        """);

    [Fact]
    public void Reports_dnf() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN dnf-config-manager --save {|CNS1054(--setopt=*.sslverify=0, dnf-config-manager):--setopt=*.sslverify=0|}
        """);

    [Fact]
    public void Reports_apt() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN apt-get -o {|CNS1054(Acquire::https::Verify-Peer=false, apt-get):Acquire::https::Verify-Peer=false|} update
        """);

    [Fact]
    public void Does_not_report_enabled_verification() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN pip install requests && npm config set strict-ssl true && git config --global http.sslVerify true && dnf --setopt=sslverify=1 install x
        """);

    [Fact]
    public void Does_not_report_an_argument_of_another_command() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN echo --trusted-host
        """);

    [Fact]
    public void Fixes_by_removing_a_single_word_option() => Verify.VerifyFix("""
        FROM alpine:3.22
        RUN pip install \
            {|CNS1054(--trusted-host=pypi.contoso.test, pip):--trusted-host=pypi.contoso.test|} \
            requests
        """, """
        FROM alpine:3.22
        RUN pip install \
            requests
        """);
}
