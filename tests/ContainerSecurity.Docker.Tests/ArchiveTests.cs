using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Output.Models;

namespace ContainerSecurity.Docker.Tests;

public class ArchiveTests
{
    [Theory]
    [InlineData("gzip")]
    [InlineData("zstd")]
    [InlineData("none")]
    public void Layout_in_a_folder_and_in_an_archive_are_the_same_image(string packing)
    {
        using var folder = new TemporaryFolder();
        var sample = Samples.Faulty(packing: packing);

        var fromFolder = ImageArchive.Read(folder.Write(sample.Layout())).Single();
        var fromArchive = ImageArchive.ReadStream("api.tar", new MemoryStream(sample.OciArchive())).Single();

        Describe(fromArchive).Should().Be(Describe(fromFolder));
        fromFolder.Names.Should().Equal("team/api:1.0");
        fromFolder.Digest.Should().StartWith("sha256:");
        fromFolder.Signatures!.Value.Should().BeEmpty();
    }

    [Fact]
    public void Archive_of_docker_save_is_read_packed_or_not()
    {
        var archive = Samples.Faulty().DockerArchive();
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(archive);
        packed.Position = 0;

        var image = ImageArchive.ReadStream("api.tar", new MemoryStream(archive)).Single();

        image.Path.Should().Be("api.tar");
        image.Names.Should().Equal("team/api:1.0");
        image.Signatures.Should().BeNull("such an archive cannot hold any");
        Describe(ImageArchive.ReadStream("api.tgz", packed).Single()).Should().Be(Describe(image));
        Files(image).Should().Equal(Files(ImageArchive.ReadStream("api.tar", new MemoryStream(Samples.Faulty().OciArchive())).Single()));
    }

    [Fact]
    public void Archive_with_both_kinds_of_lists_has_name_and_digest()
    {
        var parts = Samples.Faulty().Layout();
        var manifest = JsonNode.Parse(parts.Single(p => p.Name == "index.json").Content)!["manifests"]![0]!;
        var content = JsonNode.Parse(parts.Single(p => p.Name.EndsWith(manifest["digest"]!.ToString()["sha256:".Length..], System.StringComparison.Ordinal)).Content)!;
        string Blob(JsonNode descriptor) => "blobs/sha256/" + descriptor["digest"]!.ToString()["sha256:".Length..];
        parts.Add(("manifest.json", JsonSerializer.SerializeToUtf8Bytes(new JsonArray(new JsonObject
        {
            ["Config"] = Blob(content["config"]!),
            ["RepoTags"] = new JsonArray("team/api:2"),
            ["Layers"] = new JsonArray([.. content["layers"]!.AsArray().Select(l => (JsonNode)Blob(l!))]),
        }))));

        var image = ImageArchive.ReadStream("api.tar", Tar(parts)).Single();

        image.Names.Should().Equal("team/api:2");
        image.Digest.Should().Be(manifest["digest"]!.ToString());
    }

    [Fact]
    public void Links_to_layers_in_old_archives_are_followed_within_the_archive()
    {
        var parts = new TestImage().Layer(new TarBuilder().File("a", "1"), "one").DockerParts().ToList();
        var layer = parts.Single(p => p.Name.EndsWith("/layer.tar", System.StringComparison.Ordinal));
        var tar = new TarBuilder().Link(layer.Name, "../shared/layer.tar").File("shared/layer.tar", layer.Content);
        foreach (var part in parts.Where(p => p != layer))
            tar.File(part.Name, part.Content);

        ImageArchive.ReadStream("api.tar", new MemoryStream(tar.Build())).Single().Layers.Should().ContainSingle();
    }

    [Fact]
    public void Files_that_matter_are_found_with_the_layer_that_removes_them()
    {
        var image = ImageArchive.ReadStream("api.tar", new MemoryStream(Samples.Faulty().OciArchive())).Single();

        var key = image.Layers[1].Files.Single(f => f.Content == SensitiveFileKind.PrivateKey);
        key.Path.Should().Be("/root/.ssh/id_rsa");
        key.RemovedInLayer.Should().Be(2);
        image.Layers[1].Files.Single(f => f.Path == "/app/run").Should().Match<ImageFile>(f => f.HasSetUserId && f.RemovedInLayer == null);
        image.Layers[1].Files.Single(f => f.Path == "/app").Kind.Should().Be(ImageFileKind.Directory);
        image.Distribution.Should().Be(new LinuxDistribution("debian", "9", 0));
    }

    [Fact]
    public void Later_layers_replace_remove_and_hide()
    {
        var image = Read(new TestImage()
            .Layer(new TarBuilder().File("a/one", "x", 0x9ED).File("a/two", "x", 0x9ED).File("b/three", "x", 0x9ED).File("c/four", "x", 0x9ED).File("d", "x", 0x9ED).File("e/five", "x", 0x9ED), "1")
            .Layer(new TarBuilder().File("a/one", "x", 0x1ED).File("b/.wh..wh..opq", "").File(".wh.c", ""), "2")
            .Layer(new TarBuilder().Directory("d/").Link("e", "elsewhere").Directory("a/").File("b/three", "x", 0x9ED), "3"));

        image.Layers[0].Files.Select(f => (f.Path, f.RemovedInLayer)).Should().Equal(("/a/one", 1), ("/a/two", null), ("/b/three", 1), ("/c/four", 1), ("/d", 2), ("/e/five", 2));
        image.Layers[2].Files.Single().RemovedInLayer.Should().BeNull();
    }

    [Theory]
    [InlineData("root/.aws/credentials", "[default]\naws_secret_access_key = a8Fj3kQ9zLw2Xc7Vb1Nm5Rt0Yp4Sd6GhEuKo1234\n", SensitiveFileKind.CloudCredentials)]
    [InlineData("root/.aws/credentials", "[default]\nregion = eu\n", SensitiveFileKind.None)]
    [InlineData("root/.docker/config.json", """{"auths":{"contoso.azurecr.io":{"auth":"dXNlcjpwYXNz"}}}""", SensitiveFileKind.RegistryCredentials)]
    [InlineData("root/.docker/config.json", """{"auths":{},"credsStore":"pass"}""", SensitiveFileKind.None)]
    [InlineData("root/.kube/config", "users:\n- user:\n    token: abcdefgh\n", SensitiveFileKind.ClusterCredentials)]
    [InlineData("app/NuGet.Config", """<packageSourceCredentials><x><add key="ClearTextPassword" value="hunter22" /></x></packageSourceCredentials>""", SensitiveFileKind.PackageSourceCredentials)]
    [InlineData("app/NuGet.Config", """<packageSourceCredentials><x><add key="ClearTextPassword" value="%TOKEN%" /></x></packageSourceCredentials>""", SensitiveFileKind.None)]
    [InlineData("app/.npmrc", "//registry.contoso.com/:_authToken=abcdefghijkl\n", SensitiveFileKind.PackageSourceCredentials)]
    [InlineData("app/.npmrc", "//registry.contoso.com/:_authToken=${NPM_TOKEN}\n", SensitiveFileKind.None)]
    [InlineData("app/.env", "DB_PASSWORD=correct-horse-7\n", SensitiveFileKind.EnvironmentSecrets)]
    [InlineData("app/.env", "DB_PASSWORD=\nPORT=80\n", SensitiveFileKind.None)]
    [InlineData("app/.env.example", "DB_PASSWORD=correct-horse-7\n", SensitiveFileKind.None)]
    [InlineData("root/.git-credentials", "https://user:token@git.contoso.com\n", SensitiveFileKind.SourceControlCredentials)]
    [InlineData("root/.netrc", "machine x login y password zzzz\n", SensitiveFileKind.SourceControlCredentials)]
    [InlineData("app/key.txt", Samples.PrivateKey, SensitiveFileKind.PrivateKey)]
    [InlineData("app/key.py", "key = '''-----BEGIN PRIVATE KEY-----'''", SensitiveFileKind.None)]
    [InlineData("app/cert.pem", "-----BEGIN CERTIFICATE-----\nMIIB\n", SensitiveFileKind.None)]
    public void Key_material_is_told_by_name_and_content(string path, string text, SensitiveFileKind content)
    {
        var image = Read(new TestImage().Layer(new TarBuilder().File(path, text), "1"));

        image.Layers[0].Files.Select(f => f.Content).Should().Equal(content == SensitiveFileKind.None ? [] : new[] { content });
    }

    [Fact]
    public void Caches_of_package_managers_are_added_up()
    {
        var image = Read(new TestImage().Layer(new TarBuilder().File("var/lib/apt/lists/a", new string('x', 1000)).File("var/lib/apt/lists/b", new string('x', 500)), "1"));

        image.Layers[0].Files.Single().Should().Match<ImageFile>(f => f.Path == "/var/lib/apt/lists" && f.Size == 1500 && f.Content == SensitiveFileKind.PackageCache);
    }

    [Fact]
    public void Index_for_several_platforms_gives_the_one_asked_for()
    {
        var parts = new List<(string, byte[])>();
        JsonObject Platform(TestImage image)
        {
            var descriptor = image.AddManifest(parts);
            descriptor["platform"] = new JsonObject { ["os"] = "linux", ["architecture"] = image.Architecture };
            return descriptor;
        }

        var amd = Platform(new TestImage().Layer(new TarBuilder().File("a", "amd"), "1"));
        var arm = Platform(new TestImage { Architecture = "arm64" }.Layer(new TarBuilder().File("a", "arm"), "1"));
        var index = new JsonObject { ["schemaVersion"] = 2, ["manifests"] = new JsonArray(amd, arm) };
        TestImage.Finish(parts, TestImage.Blob(parts, JsonSerializer.SerializeToUtf8Bytes(index), "application/vnd.oci.image.index.v1+json"));

        ImageArchive.ReadStream("x", Tar(parts)).Single().Architecture.Value.Should().Be("amd64");
        ImageArchive.ReadStream("x", Tar(parts), new ImageReaderOptions { Platform = "linux/arm64" }).Single().Architecture.Value.Should().Be("arm64");
        FluentActions.Invoking(() => ImageArchive.ReadStream("x", Tar(parts), new ImageReaderOptions { Platform = "windows/amd64" }))
            .Should().Throw<ImageReadException>().WithMessage("x: *has no image for the platform windows/amd64; it has linux/amd64, linux/arm64");
    }

    internal static MemoryStream Tar(IEnumerable<(string Name, byte[] Content)> parts) =>
        new(parts.Aggregate(new TarBuilder(), (tar, part) => tar.File(part.Name, part.Content)).Build());

    private static ImageDocument Read(TestImage image) => ImageArchive.ReadStream("api.tar", new MemoryStream(image.OciArchive())).Single();

    private static IEnumerable<string> Files(ImageDocument image) => image.Layers.SelectMany(l => l.Files.Select(f => $"{l.Index} {f}"));

    private static string Describe(ImageDocument image)
    {
        using var output = new StringWriter();
        ModelWriter.WriteJson([ImageDocument.Create("x", image.Text, image.Description)], output);
        return output.ToString();
    }
}
