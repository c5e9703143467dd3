using ContainerSecurity.Rules.Dockerfile.Practice;
using ContainerSecurity.Rules.Dockerfile.Users;
using ContainerSecurity.Rules.Images;
using ContainerSecurity.Rules.Kubernetes.Network;
using ContainerSecurity.Rules.Secrets;
using ContainerSecurity.Rules.Tests.Catalogue;
using ContainerSecurity.Testing;

namespace ContainerSecurity.Rules.Tests.BuiltImages;

/// <summary>Tests that rules for Dockerfiles report the same problems in a built image.</summary>
public class BuiltImageTests
{
    // A made-up token without access to anything.
    private const string Token = "ghp_" + "a8Fj3kQ9zLw2Xc7Vb1Nm5Rt0Yp4Sd6GhEuKo";

    [Fact]
    public void Reports_root() => Verify<LastUserIsRoot>("\"User\": {|CNS2002(0:0, end the final stage with a non-root USER):\"0:0\"|}");

    [Fact]
    public void Does_not_report_a_non_root_user() => Verify<LastUserIsRoot>("\"User\": \"1000\"");

    [Fact]
    public void Reports_an_empty_user() => RuleVerifier<MissingUser>.VerifyImage(Image("""
        "User": {|CNS2003(image.json):""|}
        """));

    [Fact]
    public void Reports_a_missing_user() => RuleVerifier<MissingUser>.VerifyImage(Image("""
        "Env": []
        """).Replace("\"config\"", "{|CNS2003(image.json):\"config\"|}", System.StringComparison.Ordinal));

    [Fact]
    public void Does_not_report_a_missing_user_of_a_Windows_image() => RuleVerifier<MissingUser>.VerifyImage(Image("\"User\": \"\"").Replace("linux", "windows", System.StringComparison.Ordinal));

    [Fact]
    public void Reports_a_named_user() => Verify<NamedUser>("\"User\": {|CNS2060(app):\"app\"|}");

    [Fact]
    public void Reports_a_user_in_the_root_group() => Verify<UserInRootGroup>("\"User\": {|CNS2061(1000:0):\"1000:0\"|}");

    [Fact]
    public void Reports_a_low_port() => Verify<PrivilegedPortWithoutRoot>("\"User\": \"1000\", \"ExposedPorts\": { {|CNS2065(1000, 80):\"80/tcp\"|}: {}, \"8080/tcp\": {} }");

    [Fact]
    public void Reports_a_remote_access_port() => Verify<RemoteAccessPort>("\"ExposedPorts\": { {|CNS4009(22, SSH):\"22/tcp\"|}: {} }");

    [Fact]
    public void Reports_a_missing_health_check() => RuleVerifier<NoHealthcheck>.VerifyImage(Image("\"User\": \"1000\"").Replace("\"config\"", "[|\"config\"|]", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("\"Healthcheck\": { \"Test\": [\"CMD\", \"true\"] }", "# base")]
    [InlineData("\"Healthcheck\": { \"Test\": [\"NONE\"] }", "# base")]
    [InlineData("\"User\": \"1000\"", "HEALTHCHECK &{[\\\"CMD\\\" \\\"true\\\"]}")]
    public void Does_not_report_a_health_check(string config, string line) => RuleVerifier<NoHealthcheck>.VerifyImage(Image(config, line));

    [Fact]
    public void Reports_a_credential_in_a_variable() => Verify<SecretInEnvironment>($"\"Env\": [\"GITHUB_TOKEN={{|CNS3001(GITHUB_TOKEN, a GitHub token, supply it at run time):{Token}|}}\", \"PATH=/bin\"]");

    [Fact]
    public void Reports_a_password_in_a_variable() => Verify<PasswordInEnvironment>("\"Env\": [\"DB_PASSWORD={|CNS3002(DB_PASSWORD, a password, supply it at run time):correct-horse-7|}\", \"PATH=/bin\"]");

    [Fact]
    public void Reports_a_credential_in_a_label() => Verify<SecretInMetadata>($"\"Labels\": {{ \"token\": {{|CNS3006(token, a GitHub token):\"{Token}\"|}} }}");

    [Fact]
    public void Reports_a_credential_in_a_build_argument_of_the_history() => RuleVerifier<SecretInEnvironment>.VerifyImage(Image("\"User\": \"1\"", $"RUN |1 TOKEN={{|CNS3001(TOKEN, a GitHub token, pass it to the build with 'RUN --mount=type=secret'):{Token}|}} /bin/sh -c make # buildkit"));

    [Fact]
    public void Reports_a_credential_in_a_command_of_the_history() => RuleVerifier<SecretInCommand>.VerifyImage(Image("\"User\": \"1\"", $"/bin/sh -c curl -H 'Authorization: token {{|CNS3007(a GitHub token, rebuild the image without it):{Token}|}}' https://contoso.com"));

    [Fact]
    public void Reports_a_credential_in_an_overwritten_variable() =>
        RuleVerifier<SecretInCommand>.VerifyImage(Image("\"Env\": [\"TOKEN=\"]", $"ENV TOKEN={{|CNS3007(a GitHub token, rebuild the image without it):{Token}|}}"));

    [Fact]
    public void Reports_a_current_variable_of_the_history_once() =>
        RuleVerifier<SecretInCommand>.VerifyImage(Image($"\"Env\": [\"TOKEN={Token}\"]", $"ENV TOKEN={Token}"));

    [Fact]
    public void Reports_a_password_in_a_command_of_the_history() => RuleVerifier<PasswordInCommand>.VerifyImage(Image("\"User\": \"1\"", "RUN /bin/sh -c curl -u user:{|CNS3008(The value of '-u', rebuild the image without it):correct-horse-7|} https://contoso.com # buildkit"));

    [Fact]
    public void Reports_development_mode() => Verify<DevelopmentMode>("\"Cmd\": [\"run\"], \"Env\": [\"{|CNS8094(ASPNETCORE_ENVIRONMENT, .NET):ASPNETCORE_ENVIRONMENT|}=Development\"]");

    [Fact]
    public void Reports_a_base_image_with_the_tag_latest() => Verify<LatestTag>("\"Labels\": { \"org.opencontainers.image.base.name\": \"debian:{|CNS1002(debian:latest):latest|}\" }");

    [Fact]
    public void Does_not_report_a_base_image_with_a_digest() =>
        Verify<ImageWithoutDigest>("\"Labels\": { \"org.opencontainers.image.base.name\": \"debian:12\", \"org.opencontainers.image.base.digest\": \"sha256:1111111111111111111111111111111111111111111111111111111111111111\" }");

    [Fact]
    public void Reports_an_end_of_life_base_image() => Verify<EndOfLifeImage>("\"Labels\": { \"org.opencontainers.image.base.name\": \"debian:{|CNS1007(debian:9, Debian 9, reached end of life, 2022-06-30, a supported version):9|}\" }");

    [Fact]
    public void Reports_an_end_of_life_distribution() => RuleVerifier<EndOfLifeImage>.VerifyImage(
        Image("\"User\": \"1\"").Replace("\"# base\"", "{|CNS1007(team/api:1.0, Alpine 3.12.1, reached end of life, 2022-05-01, a supported version):\"# base\"|}", System.StringComparison.Ordinal), ImageExample.Read("""{"layers": [[]], "distribution": ["alpine", "3.12.1"]}"""));

    [Theory]
    [InlineData("alpine", "3.99.0")]
    [InlineData("contoso", "1")]
    public void Does_not_report_supported_and_unknown_distributions(string id, string version) =>
        RuleVerifier<EndOfLifeImage>.VerifyImage(Image("\"User\": \"1\""), ImageExample.Read($$"""{"layers": [[]], "distribution": ["{{id}}", "{{version}}"]}"""));

    private static void Verify<TRule>(string config)
        where TRule : Rule, new() => RuleVerifier<TRule>.VerifyImage(Image(config));

    private static string Image(string config, string line = "# base") =>
        $$"""
        {
          "architecture": "amd64",
          "os": "linux",
          "config": {
            {{config}}
          },
          "rootfs": { "type": "layers", "diff_ids": ["sha256:aa"] },
          "history": [
            {
              "created_by": "{{line}}"
            }
          ]
        }
        """;
}
