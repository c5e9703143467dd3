using ContainerSecurity.Rules.Azure.Confidential;
using ContainerSecurity.Testing;

namespace ContainerSecurity.Rules.Tests.Azure.Confidential;

public class ConfidentialPolicyOtherFolderTests
{
    [Fact]
    public void Reports_another_working_directory() => Verify("\"/srv\"", "\"working_dir\": \"/app\"", "{|CNS3214(shop.azurecr.io/web:1.2, /app, /srv):'shop.azurecr.io/web:1.2'|}");

    [Theory]
    [InlineData("\"/app\"", "\"working_dir\": \"/app\"")]
    [InlineData("\"/srv\"", "\"working_dir\": \"\"")]
    [InlineData("\"/srv\"", "\"name\": \"web\"")]
    [InlineData("\"\"", "\"working_dir\": \"/app\"")]
    public void Does_not_report_the_same_or_an_unknown_working_directory(string folder, string policy) => Verify(folder, policy, "'shop.azurecr.io/web:1.2'");

    [Fact]
    public void Does_not_report_without_the_image() => new RuleTest<ConfidentialPolicyOtherFolder> { Sources = { ("main.bicep", PolicyText.Group("\"working_dir\": \"/app\"", "")) } }.Run();

    private static void Verify(string folder, string policy, string image) => new RuleTest<ConfidentialPolicyOtherFolder>
    {
        Sources =
        {
            ("image.json", $$"""{ "architecture": "amd64", "os": "linux", "config": { "WorkingDir": {{folder}} }, "rootfs": { "type": "layers", "diff_ids": [] } }"""),
            ("main.bicep", PolicyText.Group(policy, "", image)),
        },
        Configuration = """{ "images": { "shop.azurecr.io/web": "image.json" } }""",
    }.Run();
}
