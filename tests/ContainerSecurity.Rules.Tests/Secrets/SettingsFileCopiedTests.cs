using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SettingsFileCopied>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SettingsFileCopiedTests
{
    [Fact]
    public void Reports_package_manager_settings() => Verify.VerifyDockerfile("""
        FROM node:22
        COPY {|CNS3014(.npmrc):.npmrc|} package.json ./
        ADD {|CNS3014(conf/nuget.config):conf/nuget.config|} /app/
        """);

    [Fact]
    public void Does_not_report_discarded_stages() => Verify.VerifyDockerfile("""
        FROM node:22 AS build
        COPY .npmrc ./
        FROM node:22-slim
        COPY --from=build /app /app
        """);
}
