using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.PackageSignatureOff>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class PackageSignatureOffTests
{
    [Fact]
    public void Reports_apk() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN apk add {|CNS1057(--allow-untrusted, apk):--allow-untrusted|} tool.apk
        """);

    [Fact]
    public void Reports_apt() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN apt-get install -y {|CNS1057(--allow-unauthenticated, apt-get):--allow-unauthenticated|} tool
        """);

    [Fact]
    public void Reports_yum() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN yum install -y {|CNS1057(--nogpgcheck, yum):--nogpgcheck|} tool && dnf {|CNS1057(--setopt=gpgcheck=0, dnf):--setopt=gpgcheck=0|} install tool
        """);

    [Fact]
    public void Reports_rpm() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN rpm -i {|CNS1057(--nosignature, rpm):--nosignature|} tool.rpm
        """);

    [Fact]
    public void Reports_an_APT_source() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN echo "deb [{|CNS1057(trusted=yes, apt):trusted=yes|}] https://example.com/ ./" > /etc/apt/sources.list.d/x.list
        """);

    [Theory]
    [InlineData("COPY <<EOF /etc/apt/sources.list.d/y.sources\nTypes: deb\nURIs: https://x.example/apt\n{|CNS1057(Trusted: yes, apt):Trusted: yes|}\nEOF")]
    [InlineData("COPY <<EOF /etc/apt/sources.list.d/y.sources\ntypes: deb\n{|CNS1057(allow-insecure:yes, apt):allow-insecure:yes|}\nEOF")]
    [InlineData("ADD <<EOF /etc/yum.repos.d/y.repo\n[y]\n{|CNS1057(gpgcheck = 0, yum):gpgcheck = 0|}\nEOF")]
    [InlineData("RUN printf 'Types: deb\\nURIs: https://x.example/apt\\n{|CNS1057(Trusted: yes, apt):Trusted: yes|}\\n' > /etc/apt/sources.list.d/x.sources")]
    [InlineData("RUN echo '{|CNS1057(Trusted: yes, apt):Trusted: yes|}' >> /etc/apt/sources.list.d/x.sources")]
    [InlineData("RUN echo '{|CNS1057(Trusted: yes, apt):Trusted: yes|}' | tee -a /etc/apt/sources.list.d/x.sources")]
    [InlineData("RUN cat <<EOF > /etc/apt/sources.list.d/x.sources\nTypes: deb\n{|CNS1057(Trusted: yes, apt):Trusted: yes|}\nEOF")]
    [InlineData("RUN sed -i 's/^Signed-By:.*/{|CNS1057(Trusted: yes, apt):Trusted: yes|}/' /etc/apt/sources.list.d/debian.sources")]
    [InlineData("RUN echo 'deb [arch=amd64 {|CNS1057(allow-insecure=yes, apt):allow-insecure=yes|}] https://x.example/apt s main' > /etc/apt/sources.list.d/x.list")]
    [InlineData("RUN sed -i 's/gpgcheck=1/{|CNS1057(gpgcheck=0, yum):gpgcheck=0|}/' /etc/yum.repos.d/x.repo")]
    [InlineData("RUN printf 'SigLevel = Required\\n{|CNS1057(SigLevel = Never, pacman):SigLevel = Never|}\\n' >> /etc/pacman.conf")]
    public void Reports_what_a_package_source_says(string line) => Verify.VerifyDockerfile("FROM debian:13\n" + line + "\n");

    [Theory]
    [InlineData("COPY <<EOF /etc/apt/sources.list.d/y.sources\nTypes: deb\nURIs: https://x.example/apt\nTrusted: no\nSigned-By: /etc/apt/keyrings/y.asc\nEOF")]
    [InlineData("COPY <<EOF /notes.txt\nTrusted: yes\nEOF")]
    [InlineData("COPY <<EOF /etc/apt/sources.list.d/y.sources\nTypes: deb\n# Trusted: yes\nEOF")]
    [InlineData("RUN sed -i 's/^Trusted: yes$//' /etc/apt/sources.list.d/debian.sources")]
    [InlineData("RUN sed -i 's/gpgcheck=0/gpgcheck=1/' /etc/yum.repos.d/x.repo")]
    [InlineData("RUN sed -i 's/\\[trusted=yes\\]//' /etc/apt/sources.list")]
    [InlineData("RUN echo 'repo_gpgcheck=0' >> /etc/yum.repos.d/x.repo")]
    [InlineData("RUN grep 'Trusted: yes' /etc/apt/sources.list.d/debian.sources")]
    public void Does_not_report_other_package_sources(string line) => Verify.VerifyDockerfile("FROM debian:13\n" + line + "\n");

    [Fact]
    public void Reports_a_variable() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ENV {|CNS1057(GOSUMDB, Go):GOSUMDB|}=off
        """);

    [Fact]
    public void Does_not_report_enabled_verification() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN apk add tool && apt-get install tool && rpm -i tool.rpm && dnf --setopt=gpgcheck=1 install tool
        """);

    [Fact]
    public void Does_not_report_arguments_of_other_commands() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN echo "--allow-untrusted" && apk info | grep "--allow-untrusted" && echo trusted=yes
        """);

    [Fact]
    public void Fixes_by_removing_the_option() => Verify.VerifyFix("""
        FROM alpine:3.22
        RUN apk add {|CNS1057(--allow-untrusted, apk):--allow-untrusted|} tool.apk
        """, """
        FROM alpine:3.22
        RUN apk add tool.apk
        """);

    [Theory]
    [InlineData("RUN choco install -y git --version 2.47.1 {|CNS1057(--ignore-checksums, choco):--ignore-checksums|}")]
    [InlineData("RUN winget install --id Git.Git {|CNS1057(--ignore-security-hash, winget):--ignore-security-hash|}")]
    [InlineData("RUN Install-Module Pester -RequiredVersion 5.6.1 -Force {|CNS1057(-SkipPublisherCheck, Install-Module):-SkipPublisherCheck|}")]
    [InlineData("RUN Install-Module Pester -RequiredVersion 5.6.1 -Force -SkipPublisherCheck:$false")]
    public void Reports_package_managers_of_Windows(string lines) => Verify.VerifyDockerfile("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL [\"powershell\", \"-Command\"]\n" + lines + "\n");
}
