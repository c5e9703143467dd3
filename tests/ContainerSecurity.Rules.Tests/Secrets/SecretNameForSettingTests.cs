using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretNameForSetting>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretNameForSettingTests
{
    [Fact]
    public void Reports_names_with_harmless_values() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV {|CNS3049(AUTH_TOKEN):AUTH_TOKEN|}=false
        ARG {|CNS3049(DB_PASSWORD):DB_PASSWORD|}=none
        """);

    [Fact]
    public void Does_not_report_secrets_of_other_rules() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG given
        ENV DB_PASSWORD=Kx82hh_29sQ
        ENV API_TOKEN=$given
        ARG ACCESS_TOKEN
        """);

    [Fact]
    public void Does_not_report_other_names() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV TOKEN_FILE=/run/secrets/token MODE=false
        """);
}
