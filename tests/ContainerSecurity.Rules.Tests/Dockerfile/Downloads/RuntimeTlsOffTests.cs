using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.RuntimeTlsOff>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class RuntimeTlsOffTests
{
    [Fact]
    public void Reports_ENV() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ENV {|CNS1055(NODE_TLS_REJECT_UNAUTHORIZED, Node.js):NODE_TLS_REJECT_UNAUTHORIZED|}="0"
        """);

    [Fact]
    public void Reports_ARG() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ARG {|CNS1055(NPM_CONFIG_STRICT_SSL, npm):NPM_CONFIG_STRICT_SSL|}=false
        """);

    [Fact]
    public void Reports_an_assignment() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN {|CNS1055(PYTHONHTTPSVERIFY, Python):PYTHONHTTPSVERIFY=0|} python example.py
        """);

    [Fact]
    public void Reports_export() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN export {|CNS1055(PIP_TRUSTED_HOST, pip):PIP_TRUSTED_HOST=pypi.contoso.test|} && pip install x
        """);

    [Fact]
    public void Reports_GIT_SSL_NO_VERIFY_with_any_value() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ENV {|CNS1055(GIT_SSL_NO_VERIFY, git):GIT_SSL_NO_VERIFY|}=0
        """);

    [Fact]
    public void Does_not_report_other_values() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ENV NODE_TLS_REJECT_UNAUTHORIZED=1 NPM_CONFIG_STRICT_SSL=true XNODE_TLS_REJECT_UNAUTHORIZED=0
        """);

    [Fact]
    public void Does_not_report_a_variable() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ARG STRICT
        ENV NPM_CONFIG_STRICT_SSL=$STRICT
        """);

    [Fact]
    public void Reports_a_container() => Verify.VerifyKubernetes(PodText.With("""
        env:
        - name: {|CNS1055(NODE_TLS_REJECT_UNAUTHORIZED, Node.js):NODE_TLS_REJECT_UNAUTHORIZED|}
          value: "0"
        """));

    [Theory]
    [InlineData("RUN {|CNS1055(NODE_TLS_REJECT_UNAUTHORIZED, Node.js):$env:NODE_TLS_REJECT_UNAUTHORIZED = '0'|}; npm ci")]
    [InlineData("RUN [Environment]::SetEnvironmentVariable({|CNS1055(NODE_TLS_REJECT_UNAUTHORIZED, Node.js):'NODE_TLS_REJECT_UNAUTHORIZED'|}, '0', 'Machine')")]
    [InlineData("RUN setx /M {|CNS1055(NODE_TLS_REJECT_UNAUTHORIZED, Node.js):NODE_TLS_REJECT_UNAUTHORIZED|} 0")]
    [InlineData("RUN cmd /c \"set {|CNS1055(NODE_TLS_REJECT_UNAUTHORIZED, Node.js):NODE_TLS_REJECT_UNAUTHORIZED=0|}&& npm ci\"")]
    [InlineData("RUN $env:NODE_TLS_REJECT_UNAUTHORIZED = '1'")]
    public void Reports_variables_on_Windows(string lines) => Verify.VerifyDockerfile("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL [\"powershell\", \"-Command\"]\n" + lines + "\n");
}
