using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Core.Tests.Documents.Images;

public class BuiltImageLinkTests
{
    private const string Digest = "sha256:0123456789012345678901234567890123456789012345678901234567890123";
    private const string OtherDigest = "sha256:9993456789012345678901234567890123456789012345678901234567890123";

    [Theory]
    [InlineData("contoso.azurecr.io/api:1", true)]
    [InlineData("contoso.azurecr.io/api:$(tag)", true)]
    [InlineData("contoso.azurecr.io/api:2", false)]
    [InlineData("contoso.azurecr.io/api", false)]
    [InlineData("contoso.azurecr.io/api@" + Digest, true)]
    [InlineData("mirror.contoso.com/api:9@" + Digest, true)]
    [InlineData("contoso.azurecr.io/api:1@" + OtherDigest, false)]
    public void A_reference_leads_to_the_image_of_its_name_or_digest(string deployed, bool isLinked)
    {
        var set = Set(deployed, Image("1000", Digest, "contoso.azurecr.io/api:1"));
        var link = set.FindImage(set.Workloads.Single().Containers.Single().Image!);
        (link?.Image.User.Value).Should().Be(isLinked ? "1000" : null);
    }

    [Theory]
    [InlineData("nginx", "nginx", true)]
    [InlineData("nginx:latest", "docker.io/library/nginx", true)]
    [InlineData("nginx:1", "nginx", false)]
    [InlineData("nginx", "nginx@" + OtherDigest, true)]
    [InlineData("nginx@" + OtherDigest, "nginx@" + OtherDigest, true)]
    public void Without_a_tag_the_latest_is_meant_and_a_digest_that_is_not_known_may_be_its_own(string name, string deployed, bool isLinked)
    {
        var set = Set(deployed, Image("1", null, name));
        (set.FindImage(set.Workloads.Single().Containers.Single().Image!) is not null).Should().Be(isLinked);
    }

    [Fact]
    public void What_was_built_goes_before_the_dockerfile_and_the_dockerfile_can_be_asked_for()
    {
        var dockerfile = DocumentParser.Parse("Dockerfile", SourceText.From("FROM scratch\nUSER 2\n"));
        var compose = DocumentParser.Parse("compose.yaml", SourceText.From("services:\n  a:\n    image: a/b\n    build: .\n"));
        var set = Set("a/b:1", [.. dockerfile, .. compose, Image("1", null, "a/b:1")]);
        var reference = set.Workloads.Single().Containers.Single().Image!;
        set.FindImage(reference)!.Image.User.Value.Should().Be("1");
        set.FindBuild(reference)!.Image.User.Value.Should().Be("2");
    }

    [Fact]
    public void Two_images_of_one_name_are_no_link_and_the_same_one_twice_is_one()
    {
        var set = Set("a/b:1", Image("1", null, "a/b:1"), Image("2", null, "a/b:1"));
        set.FindImage(set.Workloads.Single().Containers.Single().Image!).Should().BeNull();
        set = Set("a/b:1", Image("1", Digest, "a/b:1"), Image("1", Digest, "a/b:1"));
        set.FindImage(set.Workloads.Single().Containers.Single().Image!).Should().NotBeNull();
    }

    [Fact]
    public void A_configuration_may_name_the_file_of_an_image()
    {
        var image = DocumentParser.Parse("out/image.json", SourceText.From(Configuration("7"))).Single();
        var read = ConfigurationReader.Read([(ConfigurationReader.FileName, SourceText.From("""{ "images": { "a/b": "out/image.json" } }"""))], []);
        var set = DocumentSet.Create([.. Documents("a/b:1"), image], read.Configuration.Images.Values);
        set.FindImage(set.Workloads.Single().Containers.Single().Image!)!.Image.User.Value.Should().Be("7");
    }

    private static DocumentSet Set(string deployed, params IEnumerable<Document> others) => DocumentSet.Create([.. Documents(deployed), .. others]);

    private static ImmutableArray<Document> Documents(string deployed) =>
        DocumentParser.Parse("pod.yaml", SourceText.From("apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: c\n    image: " + deployed + "\n"));

    private static ImageDocument Image(string user, string? digest, string name) =>
        ImageDocument.Create("image", SourceText.From(Configuration(user)), new ImageDescription { Names = [name], Digest = digest });

    private static string Configuration(string user) =>
        """{ "architecture": "amd64", "os": "linux", "config": { "User": "USER" }, "rootfs": { "type": "layers", "diff_ids": [] } }""".Replace("USER", user, System.StringComparison.Ordinal);
}
