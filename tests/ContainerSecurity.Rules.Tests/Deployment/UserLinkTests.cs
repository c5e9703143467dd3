using ContainerSecurity.Rules.Deployment;
using ContainerSecurity.Testing;

namespace ContainerSecurity.Rules.Tests.Deployment;

public class RootImageRefusedTests
{
    [Theory]
    [InlineData("FROM scratch\nUSER root\n", "root")]
    [InlineData("FROM debian:12\nUSER 0:0\n", "0")]
    [InlineData("FROM scratch\n", "root")]
    [InlineData("FROM node:22 AS base\nFROM base\n", "root")]
    public void Reports_root(string dockerfile, string user) =>
    LinkedTest<RootImageRefused>.Verify(dockerfile, $"securityContext:\n  runAsNonRoot: {{|CNS2120(web, {user}):true|}}");

    [Fact]
    public void Reports_runAsNonRoot_of_the_pod() => LinkedTest<RootImageRefused>.Verify("FROM scratch\n", "", "securityContext:\n  runAsNonRoot: {|CNS2120(web, root):true|}");

    [Theory]
    [InlineData("FROM scratch\nUSER 1000\n", "runAsNonRoot: true")]
    [InlineData("FROM scratch\nUSER app\n", "runAsNonRoot: true")]
    [InlineData("FROM contoso.azurecr.io/base\n", "runAsNonRoot: true")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0-jammy-chiseled\n", "runAsNonRoot: true")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nUSER $APP_UID\n", "runAsNonRoot: true")]
    [InlineData("FROM haproxy:3\n", "runAsNonRoot: true")]
    [InlineData("FROM scratch\n", "runAsNonRoot: true\n  runAsUser: 1000")]
    [InlineData("FROM scratch\n", "runAsNonRoot: false")]
    [InlineData("FROM scratch\n", "readOnlyRootFilesystem: true")]
    public void Does_not_report_non_root_and_unresolved_users(string dockerfile, string security) =>
        LinkedTest<RootImageRefused>.Verify(dockerfile, "securityContext:\n  " + security);
}

public class BuiltImageTests
{
    [Theory]
    [InlineData("{}", "linux", "{|CNS2120(web, root):true|}")]
    [InlineData("""{ "User": "0" }""", "linux", "{|CNS2120(web, 0):true|}")]
    [InlineData("""{ "User": "1000" }""", "linux", "true")]
    [InlineData("{}", "windows", "true")]
    public void Uses_the_user_of_a_built_image(string config, string system, string nonRoot) => new RuleTest<RootImageRefused>
    {
        Sources =
        {
            ("image.json", $$"""{ "architecture": "amd64", "os": "{{system}}", "config": {{config}}, "rootfs": { "type": "layers", "diff_ids": [] } }"""),
            ("pod.yaml", $"apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n  - name: web\n    image: contoso.azurecr.io/shop:1\n    securityContext:\n      runAsNonRoot: {nonRoot}\n"),
        },
        Configuration = """{ "images": { "contoso.azurecr.io/shop": "image.json" } }""",
    }.Run();
}

public class NamedUserRefusedTests
{
    [Fact]
    public void Reports_a_name() => LinkedTest<NamedUserRefused>.Verify("FROM scratch\nUSER app:1000\n", "securityContext:\n  runAsNonRoot: {|CNS2121(web, app):true|}");

    [Theory]
    [InlineData("1000:app", "runAsNonRoot: true")]
    [InlineData("$USER", "runAsNonRoot: true")]
    [InlineData("root", "runAsNonRoot: true")]
    [InlineData("app", "runAsNonRoot: true\n  runAsUser: 1000")]
    [InlineData("app", "runAsNonRoot: false")]
    public void Does_not_report_numeric_and_unresolved_users(string user, string security) =>
        LinkedTest<NamedUserRefused>.Verify($"FROM debian:12\nUSER {user}\n", "securityContext:\n  " + security);
}

public class ImageUserOverriddenTests
{
    [Theory]
    [InlineData("app")]
    [InlineData("1000")]
    public void Reports_root_instead_of_the_image_user(string user) =>
        LinkedTest<ImageUserOverridden>.Verify($"FROM debian:12\nUSER {user}\n", $"securityContext:\n  runAsUser: {{|CNS2127(web, {user}):0|}}");

    [Theory]
    [InlineData("USER root", "runAsUser: 0")]
    [InlineData("USER app", "runAsUser: 1000")]
    [InlineData("USER app", "runAsNonRoot: true")]
    [InlineData("USER $X", "runAsUser: 0")]
    public void Does_not_report_other_users(string user, string security) =>
        LinkedTest<ImageUserOverridden>.Verify($"FROM debian:12\n{user}\n", "securityContext:\n  " + security);

    [Fact]
    public void Reports_container_groups() => LinkedTest<ImageUserOverridden>.VerifyManifest("FROM debian:12\nUSER 1000\n", """
        apiVersion: '2023-05-01'
        type: Microsoft.ContainerInstance/containerGroups
        name: shop
        location: westeurope
        properties:
          osType: Linux
          containers:
          - name: web
            properties:
              image: contoso.azurecr.io/shop:1
              resources:
                requests:
                  cpu: 1
                  memoryInGB: 1
              securityContext:
                runAsUser: {|CNS2127(web, 1000):0|}

        """, "group.yaml");
}
