using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Core.Tests.Model;

public class ImageLinkTests
{
    [Theory]
    [InlineData("contoso.azurecr.io/api", "contoso.azurecr.io/api:1.4", true)]
    [InlineData("contoso.azurecr.io/api", "CONTOSO.azurecr.io/api", true)]
    [InlineData("contoso.azurecr.io/api", "contoso.azurecr.io/api@sha256:0123456789012345678901234567890123456789012345678901234567890123", true)]
    [InlineData("contoso.azurecr.io/api", "contoso.azurecr.io/api:$(tag)", true)]
    [InlineData("contoso.azurecr.io/api:1", "contoso.azurecr.io/api:1", true)]
    [InlineData("contoso.azurecr.io/api:1", "contoso.azurecr.io/api:$(tag)", true)]
    [InlineData("contoso.azurecr.io/api:1", "contoso.azurecr.io/api:2", false)]
    [InlineData("contoso.azurecr.io/api", "contoso.azurecr.io/web", false)]
    [InlineData("contoso.azurecr.io/api", "fabrikam.azurecr.io/api", false)]
    [InlineData("contoso.azurecr.io/api", "api", false)]
    [InlineData("contoso.azurecr.io/api", "$(registry)/api", false)]
    [InlineData("contoso/api", "docker.io/contoso/api:1", true)]
    [InlineData("docker.io/library/api", "api", true)]
    public void A_reference_leads_to_the_image_of_its_repository(string built, string deployed, bool isLinked)
    {
        var set = Set($$"""{ "images": { "{{built}}": "src/Dockerfile" } }""", Pod(deployed), ("src/Dockerfile", "FROM scratch\nUSER 1000\n"));
        var link = set.FindImage(set.Workloads.Single().Containers.Single().Image!);
        (link is not null).Should().Be(isLinked);
        if (link is null)
            return;
        link.Image.User.Value.Should().Be("1000");
        link.Source.Document.Path.Should().Be("containersecurity.json");
        link.Source.Document.Text.ToString(link.Source.Span).Should().Be($"\"{built}\"");
    }

    [Theory]
    [InlineData("""{ "dockerfile": "src/Dockerfile" }""", "2")]
    [InlineData("""{ "dockerfile": "./x/../src/Dockerfile", "target": "Build" }""", "1")]
    [InlineData("""{ "dockerfile": "src/Dockerfile", "target": "1" }""", "2")]
    [InlineData("""{ "dockerfile": "src/Dockerfile", "target": "none" }""", null)]
    [InlineData("\"Dockerfile\"", null)]
    public void A_target_names_the_stage(string build, string? user)
    {
        var set = Set($$"""{ "images": { "a/b": {{build}} } }""", Pod("a/b"), ("src/Dockerfile", "FROM scratch AS build\nUSER 1\nFROM scratch\nUSER 2\n"));
        set.FindImage(set.Images.Single())?.Image.User.Value.Should().Be(user);
    }

    [Fact]
    public void Of_several_images_that_it_may_be_a_reference_leads_to_none()
    {
        const string Builds = """{ "images": { "a/b:1": "x/Dockerfile", "a/b:2": "y/Dockerfile", "a/b:3": "y/Dockerfile" } }""";
        (string, string)[] files = [("x/Dockerfile", "FROM scratch\nUSER 1\n"), ("y/Dockerfile", "FROM scratch\nUSER 2\n")];
        User("a/b:1").Should().Be("1");
        User("a/b:3").Should().Be("2");
        User("a/b:${tag}").Should().BeNull();

        string? User(string deployed)
        {
            var set = Set(Builds, [Pod(deployed), .. files]);
            return set.FindImage(set.Images.Single())?.Image.User.Value;
        }
    }

    [Fact]
    public void A_host_can_say_what_is_built()
    {
        var dockerfile = DocumentParser.Parse("C:\\src\\Dockerfile", SourceText.From("FROM scratch\n")).OfType<DockerfileDocument>().Single();
        var pod = DocumentParser.Parse("pod.yaml", SourceText.From(Pod("a/b:1").Text)).Single();
        var place = new Location(pod, default);
        var set = DocumentSet.Create([dockerfile, pod], [ImageBuild.Create(place, "a/b", "C:/src/./Dockerfile")]);
        var link = set.FindImage(set.Images.Single());
        link!.Image.Should().BeSameAs(dockerfile.Stages[0].Image);
        link.Source.Should().Be(place);
    }

    [Theory]
    [InlineData("""{ "images": { "Contoso/API": "a" } }""", "c.json(1,15)", "not a valid image reference; write it as registry/repository; did you mean 'contoso/api'?")]
    [InlineData("""{ "images": { "a": 1 } }""", "c.json(1,20)", "'a' must be a string")]
    [InlineData("""{ "images": { "a": { "dockerfiel": "b" } } }""", "c.json(1,22)", "did you mean 'dockerfile'?")]
    [InlineData("""{ "images": { "a": { "target": "b" } } }""", "c.json(1,20)", "'a' requires 'dockerfile'")]
    [InlineData("""{ "images": { "a": { "dockerfile": "b", "target": 1 } } }""", "c.json(1,51)", "'target' must be a string")]
    [InlineData("""{ "images": { "a": "/etc/Dockerfile" } }""", "c.json(1,20)", "not a path relative to the directory of this file")]
    public void What_is_wrong_in_a_configuration_is_told_and_makes_no_link(string configuration, string place, string message)
    {
        var (read, diagnostics) = ConfigurationReader.Read([("c.json", SourceText.From(configuration))], []);
        diagnostics[0].ToString().Should().StartWith(place + ": error CNS0002").And.Contain(message);
        read.Images.Should().BeEmpty();
    }

    private static (string Path, string Text) Pod(string image) =>
        ("pod.yaml", "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: c\n    image: " + image + "\n");

    private static DocumentSet Set(string configuration, params (string Path, string Text)[] files)
    {
        var read = ConfigurationReader.Read([(ConfigurationReader.FileName, SourceText.From(configuration))], []);
        read.Diagnostics.Should().BeEmpty();
        return DocumentSet.Create(files.SelectMany(f => DocumentParser.Parse(f.Path, SourceText.From(f.Text))), read.Configuration.Images.Values);
    }
}
