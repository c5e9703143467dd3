using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretBuildArgument>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretBuildArgumentTests
{
    [Theory]
    [InlineData("NUGET_PAT")]
    [InlineData("VSS_NUGET_EXTERNAL_FEED_ENDPOINTS")]
    [InlineData("COMPOSER_AUTH")]
    [InlineData("AWS_ACCESS_KEY_ID")]
    [InlineData("SSH_KEY")]
    [InlineData("LICENSE_KEY")]
    [InlineData("API_KEY2")]
    public void Reports_names_for_keys(string name) => Verify.VerifyDockerfile($$"""
        FROM debian:13
        ARG {|CNS3003({{name}}):{{name}}|}
        """);

    [Theory]
    [InlineData("PUBLIC_KEY")]
    [InlineData("KEYBOARD")]
    [InlineData("MONKEY_ID")]
    [InlineData("DefaultProcess__Filters__0__Key")]
    [InlineData("KMS_KEY_ID")]
    [InlineData("PATCH_LEVEL")]
    [InlineData("PAT_FILE")]
    [InlineData("CACHE_KEY")]
    [InlineData("GPG_KEY")]
    [InlineData("SHARED_KEY_VAULT_RG")]
    [InlineData("USE_AUTH")]
    public void Does_not_report_names_about_keys(string name) => Verify.VerifyDockerfile($$"""
        FROM debian:13
        ARG {{name}}
        """);

    [Fact]
    public void Reports_an_argument_without_a_default() => Verify.VerifyDockerfile("""
        FROM node:22
        ARG {|CNS3003(NPM_TOKEN):NPM_TOKEN|}
        ARG {|CNS3003(dbPassword):dbPassword|}=""
        RUN npm ci
        """);

    [Fact]
    public void Reports_an_argument_with_a_placeholder() => Verify.VerifyDockerfile("""
        FROM node:22
        ARG {|CNS3003(API_KEY):API_KEY|}=<your-key>
        """);

    [Fact]
    public void Reports_an_argument_of_a_file_without_FROM() => Verify.VerifyDockerfile("""
        ARG {|CNS3003(AWS_SECRET_ACCESS_KEY):AWS_SECRET_ACCESS_KEY|}
        {|CNS0101:RUN|} aws s3 cp s3://bucket/file .
        """);

    [Fact]
    public void Does_not_report_literal_values_of_other_rules() => Verify.VerifyDockerfile("""
        FROM node:22
        ARG NPM_TOKEN=dGhpcyBpcyBub3Qg
        """);

    [Fact]
    public void Does_not_report_arguments_about_secrets() => Verify.VerifyDockerfile("""
        ARG NPM_TOKEN
        FROM node:22
        ARG TOKEN_URL
        ARG PASSWORD_FILE=/run/secrets/db
        ARG USE_SECRET=false
        ARG SECRET=false
        ARG PUBLIC_KEY
        ARG VERSION
        """);

    [Fact]
    public void Does_not_report_a_secret_mount() => Verify.VerifyDockerfile("""
        FROM node:22
        RUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci
        """);
}
