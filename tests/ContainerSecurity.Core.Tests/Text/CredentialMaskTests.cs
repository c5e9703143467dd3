namespace ContainerSecurity.Core.Tests.Text;

public class CredentialMaskTests
{
    [Theory]
    [InlineData("git clone https://user:S3cretPass@github.com/a/b", "git clone https://user:***@github.com/a/b")]
    [InlineData("https://0123456789abcdef@github.com/a/b", "https://***@github.com/a/b")]
    [InlineData("image 'user:S3cretPass@registry.example.com/a:1'", "image 'user:***@registry.example.com/a:1'")]
    [InlineData("token ghp_0a1B2c3D4e5F6g7H8i9J is used", "token ghp_*** is used")]
    [InlineData("--password=hunter2hunter2 --user=app", "--password=*** --user=app")]
    [InlineData("Server=db;Password=hunter2hunter2;Encrypt=true", "Server=db;Password=***;Encrypt=true")]
    [InlineData("https://x.blob.core.windows.net/a?sv=1&sig=abcdefghij", "https://x.blob.core.windows.net/a?sv=1&sig=***")]
    [InlineData("'API_KEY=\"abcdefghij\"' and more", "'API_KEY=\"***\"' and more")]
    public void Masks_credentials(string text, string expected) => CredentialMask.Mask(text).Should().Be(expected);

    [Theory]
    [InlineData("ssh://git@github.com/a/b")]
    [InlineData("nginx:1.25@sha256:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("--password=$PASSWORD")]
    [InlineData("--token={{ .Values.token }}")]
    [InlineData("PASSWORD=***")]
    [InlineData("design=abcdefghij")]
    [InlineData("mail me@example.com")]
    [InlineData("npm_config_registry is set")]
    public void Leaves_other_texts_as_they_are(string text) => CredentialMask.Mask(text).Should().BeSameAs(text);

    [Fact]
    public void Messages_of_all_rules_are_masked()
    {
        var descriptor = new DiagnosticDescriptor { Id = "CNS9901", Title = "T", MessageFormat = "'{0}' is bad", Category = Categories.Manifests, Description = "D", Remediation = "R", DefaultSeverity = DiagnosticSeverity.Warning, Preset = RulePreset.All, AppliesTo = InputKinds.Dockerfile };
        var document = DocumentParser.Parse("Dockerfile", SourceText.From("FROM scratch\n"))[0];

        Diagnostic.Create(descriptor, new Location(document, default), "https://user:S3cretPass@host/a").Message.Should().Be("'https://user:***@host/a' is bad");
    }
}
