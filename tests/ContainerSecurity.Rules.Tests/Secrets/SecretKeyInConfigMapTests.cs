using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretKeyInConfigMap>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretKeyInConfigMapTests
{
    [Theory]
    [InlineData("password_validation.py")]
    [InlineData("token_parser.lua")]
    [InlineData("reset-password.html")]
    [InlineData("password-policy.json")]
    public void Does_not_report_programs_and_documents(string key) => Verify.VerifyKubernetes($$"""
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: shop
        data:
          {{key}}: |
            some text
            and more
        """);

    [Fact]
    public void Reports_placeholders() => Verify.VerifyKubernetes(Manifest.Object("v1 ConfigMap", "shop", """
        data:
          {|CNS3028(AWS_SECRET_ACCESS_KEY, shop):AWS_SECRET_ACCESS_KEY|}: xxxxx
          {|CNS3028(db_password, shop):db_password|}: <password>
          {|CNS3028(ssh, shop):ssh|}: |
            -----BEGIN PRIVATE KEY-----
            xxxxxxxx
            -----END PRIVATE KEY-----
        """));

    [Fact]
    public void Does_not_report_literal_values_of_other_rules() => Verify.VerifyKubernetes(Manifest.Object("v1 ConfigMap", "shop", """
        data:
          db_password: Sup3rS3cret
        """));

    [Fact]
    public void Does_not_report_settings() => Verify.VerifyKubernetes(Manifest.Object("v1 ConfigMap", "shop", """
        data:
          color: blue
          password_file: /run/secrets/db
          use_token: "true"
          token: ""
          public_key: xxxxx
        """));
}
