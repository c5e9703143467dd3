using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SettingsFileCopied>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SettingsFileCopiedTests
{
    [Fact]
    public void Reports_settings_of_package_managers() => Verify.VerifyDockerfile("""
        FROM node:22
        COPY {|CNS3014(.npmrc):.npmrc|} package.json ./
        ADD {|CNS3014(conf/nuget.config):conf/nuget.config|} /app/
        """);

    [Fact]
    public void Lets_a_stage_that_is_not_kept_pass() => Verify.VerifyDockerfile("""
        FROM node:22 AS build
        COPY .npmrc ./
        FROM node:22-slim
        COPY --from=build /app /app
        """);
}
