using System;
using System.Collections.Generic;
using System.Formats.Tar;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Docker.Tests;

/// <summary>What is wrong with an archive is said, and nothing else happens.</summary>
public class HostileArchiveTests
{
    [Theory]
    [InlineData("../../etc/cron.d/x")]
    [InlineData("a/../../x")]
    [InlineData("/etc/passwd")]
    public void Path_that_leaves_the_archive(string name) => Fails(Tar(t => t.File(name, "x")), "*escapes the root directory*");

    [Theory]
    [InlineData("../x", TarEntryType.SymbolicLink)]
    [InlineData("/etc/passwd", TarEntryType.SymbolicLink)]
    [InlineData("../../x", TarEntryType.HardLink)]
    public void Link_that_leaves_the_archive(string target, TarEntryType type) => Fails(Tar(t => t.Link("manifest.json", target, type)), "*points outside of the archive*");

    [Fact]
    public void Links_that_lead_to_each_other() =>
        Fails(Tar(t => t.Link("manifest.json", "a").Link("a", "manifest.json")), "*'manifest.json' has no target*");

    [Theory]
    [InlineData("../../etc/shadow")]
    [InlineData("a/../../../x")]
    public void Path_that_leaves_the_layer(string name) => Fails(new TestImage().Layer(new TarBuilder().File(name, "x"), "1").OciArchive(), "*layer*escapes the root directory*");

    [Fact]
    public void Hard_link_that_leaves_the_layer() =>
        Fails(new TestImage().Layer(new TarBuilder().Link("x", "../../etc/shadow", TarEntryType.HardLink), "1").OciArchive(), "*escapes the root directory*");

    [Fact]
    public void Symbolic_links_in_layers_are_harmless() =>
        ImageArchive.ReadStream("x", new MemoryStream(new TestImage().Layer(new TarBuilder().Link("x", "../../../../etc/shadow").File("x/y", "1"), "1").OciArchive())).Should().ContainSingle();

    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    [InlineData(3000)]
    public void Archive_that_is_cut_off(int length)
    {
        var archive = Samples.Faulty().DockerArchive();

        Fails(archive[..Math.Min(length, archive.Length - 2000)], "*");
    }

    [Fact]
    public void Archive_with_too_many_entries() => Fails(ManyEntries(100_000), "*more than 10000 entries*");

    [Fact]
    public void Layer_with_more_entries_than_allowed()
    {
        var parts = Layer(Gzip(ManyEntries(100_000)));

        Fails(parts, "*more than 50000 entries*", ImageLimits.Default with { MaxLayerEntries = 50_000 });
    }

    [Fact]
    public void Layer_that_unpacks_beyond_measure() => Fails(Layer(Bomb(512)), "*times its size, as decompression bombs do*");

    [Fact]
    public void Archive_that_unpacks_beyond_measure() => Fails(Bomb(512), "*times its size, as decompression bombs do*");

    [Fact]
    public void Layer_that_is_larger_than_allowed() => Fails(Layer(Bomb(40)), "*more than 1000000 bytes*", ImageLimits.Default with { MaxLayerSize = 1_000_000 });

    [Fact]
    public void Layer_of_the_wrong_content()
    {
        var parts = Samples.Faulty().Layout();
        var largest = parts.FindIndex(p => p.Name.StartsWith("blobs/", StringComparison.Ordinal));
        var changed = (byte[])parts[largest].Content.Clone();
        changed[^1] ^= 1;
        parts[largest] = (parts[largest].Name, changed);
        using var folder = new TemporaryFolder();

        Fails(ArchiveTests.Tar(parts).ToArray(), "*is modified or corrupt*");
        FluentActions.Invoking(() => ImageArchive.Read(folder.Write(parts))).Should().Throw<ImageReadException>().WithMessage("*is modified or corrupt*");
    }

    [Fact]
    public void Layer_of_docker_save_that_is_not_the_one_of_the_configuration()
    {
        var parts = Samples.Faulty().DockerParts().ToList();
        parts[1] = (parts[1].Name, new TarBuilder().File("other", "x").Build());

        Fails(ArchiveTests.Tar(parts).ToArray(), "*instead of sha256:*is modified or corrupt*");
    }

    [Fact]
    public void Index_that_lists_itself()
    {
        // No blob can name its own digest, so the files are named wrongly; a folder reader that did not check would go round for ever.
        var name = new string('a', 64);
        var index = JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["manifests"] = new JsonArray(new JsonObject { ["digest"] = "sha256:" + name, ["size"] = 1 }) });
        using var folder = new TemporaryFolder();
        folder.Write([("index.json", index), ("blobs/sha256/" + name, index)]);

        FluentActions.Invoking(() => ImageArchive.Read(folder.Path)).Should().Throw<ImageReadException>().WithMessage("* instead of *");
    }

    [Fact]
    public void Indexes_within_indexes()
    {
        var parts = new List<(string, byte[])>();
        var descriptor = new TestImage().AddManifest(parts);
        for (var i = 0; i < 20; i++)
            descriptor = TestImage.Blob(parts, JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["manifests"] = new JsonArray(descriptor) }), "application/vnd.oci.image.index.v1+json");

        Fails(ArchiveTests.Tar(TestImage.Finish(parts, descriptor)).ToArray(), "*nests more than 8 indexes*");
    }

    [Theory]
    [InlineData("{", "*is not valid JSON*")]
    [InlineData("""[{"Config":"\ud800","Layers":[]}]""", "*is not valid JSON*")]
    [InlineData("[1]", "*has an image without a configuration or layers*")]
    [InlineData("{}", "*is not a list of images*")]
    [InlineData("""[{"Config":"missing.json","Layers":[]}]""", "*'missing.json' is missing*")]
    public void Wrong_manifest_of_docker_save(string manifest, string message) => Fails(Tar(t => t.File("manifest.json", manifest)), message);

    [Theory]
    [InlineData("""{"manifests":[{"digest":"sha512:00","size":1}]}""", "*without a sha256 digest*")]
    [InlineData("""{"manifests":[{"digest":"sha256:../../../../etc/passwd","size":1}]}""", "*without a sha256 digest*")]
    [InlineData("""{"manifests":[]}""", "*lists no image*")]
    [InlineData("""{"manifests":7}""", "*lists no image*")]
    [InlineData("""{"manifests":[{"mediaType":"\udfff"}]}""", "*is not valid JSON*")]
    [InlineData("[[[[", "*is not valid JSON*")]
    public void Wrong_index(string index, string message) => Fails(Tar(t => t.File("index.json", index)), message);

    [Fact]
    public void Nesting_of_a_manifest() => Fails(Tar(t => t.File("manifest.json", new string('[', 100_000))), "*is not valid JSON*");

    [Fact]
    public void Configuration_that_is_too_large()
    {
        var image = new TestImage { Settings = new JsonObject { ["Env"] = new JsonArray("A=" + new string('x', 2 * 1024 * 1024)) } };

        Fails(image.OciArchive(), "*has more than 1048576 bytes*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("FROM debian")]
    public void What_is_no_archive(string text) => Fails(Encoding.UTF8.GetBytes(text), "*this is not an image*");

    [Fact]
    public void Archive_of_other_things() => Fails(Tar(t => t.File("readme", "x")), "*this is not an image*");

    [Theory]
    [InlineData("nuget.config", "<packageSourceCredentials>")]
    [InlineData(".env", "TOKEN")]
    [InlineData(".env", "\n")]
    [InlineData("nuget.config", "key=\"Password\" ")]
    [InlineData(".pypirc", "\n \n")]
    [InlineData(".npmrc", ":_auth")]
    [InlineData("settings.xml", "<password>")]
    public void Files_that_are_made_to_take_time(string name, string text)
    {
        var tar = new TarBuilder();
        for (var i = 0; i < 2_000; i++)
            tar.File($".m2/d{i}/{name}", string.Concat(Enumerable.Repeat(text, 16 * 1024 / text.Length)));

        HangGuard.Run(() => ImageArchive.ReadStream("x", new MemoryStream(new TestImage { Packing = "none" }.Layer(tar, "1").OciArchive()))).Should().ContainSingle();
    }

    [Fact]
    public void Name_that_is_too_long() => Fails(new TestImage().Layer(new TarBuilder().File(new string('a', 5000), "x"), "1").OciArchive(), "*more than 4096 characters*");

    [Fact]
    public void Extended_header_that_is_too_long()
    {
        var header = new byte[1024];
        Encoding.ASCII.GetBytes("././@LongLink").CopyTo(header, 0);
        Encoding.ASCII.GetBytes("77777777777\0").CopyTo(header, 124);
        header[156] = (byte)'L';
        var sum = header.Take(512).Select((b, i) => i is >= 148 and < 156 ? 32 : (int)b).Sum();
        Encoding.ASCII.GetBytes(Convert.ToString(sum, 8).PadLeft(6, '0') + "\0 ").CopyTo(header, 148);

        Fails(header, "*an extended header has more than*");
    }

    [Fact]
    public void Links_in_a_folder_are_not_followed()
    {
        using var outside = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        outside.Write(Samples.Faulty().Layout());
        File.Copy(Path.Combine(outside.Path, "index.json"), Path.Combine(folder.Path, "index.json"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "blobs"), Path.Combine(outside.Path, "blobs"));

        FluentActions.Invoking(() => ImageArchive.Read(folder.Path)).Should().Throw<ImageReadException>().WithMessage("*links are not followed*");
    }

    private static byte[] Tar(Action<TarBuilder> fill)
    {
        var tar = new TarBuilder();
        fill(tar);
        return tar.Build();
    }

    private static byte[] Gzip(byte[] content)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(content);
        return output.ToArray();
    }

    private static byte[] ManyEntries(int count)
    {
        var tar = new TarBuilder();
        for (var i = 0; i < count; i++)
            tar.Directory($"d{i}/");
        return tar.Build();
    }

    // A tar archive with one file of zeros, of that many megabytes.
    private static byte[] Bomb(int megabytes)
    {
        var head = new TarBuilder().File("zeros", new byte[1]).Build();
        // The size stands in the last header before the content; the extended headers before it are left as they are.
        var header = head.AsSpan(0, head.Length);
        var at = Enumerable.Range(0, head.Length / 512).Select(i => i * 512).First(i => head[i + 156] == (byte)'0' && head[i] == (byte)'z');
        Encoding.ASCII.GetBytes(Convert.ToString(megabytes * 1024L * 1024, 8).PadLeft(11, '0')).CopyTo(header[(at + 124)..]);
        for (var i = 148; i < 156; i++)
            header[at + i] = (byte)' ';
        var sum = 0;
        for (var i = 0; i < 512; i++)
            sum += header[at + i];
        Encoding.ASCII.GetBytes(Convert.ToString(sum, 8).PadLeft(6, '0') + "\0 ").CopyTo(header[(at + 148)..]);
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(head, 0, at + 512);
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < megabytes; i++)
                gzip.Write(zeros);
            gzip.Write(new byte[1024]);
        }

        return output.ToArray();
    }

    private static byte[] Layer(byte[] packed)
    {
        var parts = new List<(string, byte[])>();
        var configuration = Encoding.UTF8.GetBytes($$$"""{"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":["{{{TestImage.Digest(packed)}}}"]}}""");
        var manifest = new JsonObject
        {
            ["config"] = TestImage.Blob(parts, configuration, "application/vnd.oci.image.config.v1+json"),
            ["layers"] = new JsonArray(TestImage.Blob(parts, packed, "application/vnd.oci.image.layer.v1.tar+gzip")),
        };
        var descriptor = TestImage.Blob(parts, JsonSerializer.SerializeToUtf8Bytes(manifest), "application/vnd.oci.image.manifest.v1+json");
        return ArchiveTests.Tar(TestImage.Finish(parts, descriptor)).ToArray();
    }

    private static void Fails(byte[] archive, string message, ImageLimits? limits = null) =>
        FluentActions.Invoking(() => ImageArchive.ReadStream("bad.tar", new MemoryStream(archive), new ImageReaderOptions { Limits = limits ?? ImageLimits.Default }))
            .Should().Throw<ImageReadException>().WithMessage("bad.tar: " + message);
}
