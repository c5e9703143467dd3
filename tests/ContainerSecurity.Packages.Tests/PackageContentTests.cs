using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;

namespace ContainerSecurity.Packages.Tests;

/// <summary>What is in the packages.</summary>
public sealed class PackageContentTests(Feed feed)
{
    [Fact]
    public void Each_says_what_it_is_and_where_it_comes_from()
    {
        foreach (var file in OwnPackages(feed.PackagesFolder, "*.nupkg"))
        {
            using var package = ZipFile.OpenRead(file);
            using var stream = package.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
            var metadata = XDocument.Load(stream).Root!.Elements().Single();
            string? Value(string name) => metadata.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value;
            Value("license").Should().Be("MIT", file);
            Value("tags").Should().Contain("containers", file);
            Value("description").Should().NotBeNullOrWhiteSpace(file);
            package.GetEntry(Value("readme")!).Should().NotBeNull(file);
            package.GetEntry(Value("icon")!).Should().NotBeNull(file);
            metadata.Elements().Single(e => e.Name.LocalName == "repository").Attribute("commit")!.Value.Should().HaveLength(40, file);
        }
    }

    [Theory]
    [InlineData("ContainerSecurity.Core")]
    [InlineData("ContainerSecurity.Rules")]
    [InlineData("ContainerSecurity.Testing")]
    [InlineData("ContainerSecurity.Docker")]
    public void Libraries_have_their_documentation_and_symbols(string id)
    {
        var folder = feed.Unpack(id);
        using var symbols = ZipFile.OpenRead(Path.Combine(feed.PackagesFolder, $"{id}.{feed.Version}.snupkg"));
        foreach (var framework in new[] { "netstandard2.0", "net10.0" })
        {
            File.Exists(Path.Combine(folder, "lib", framework, id + ".dll")).Should().BeTrue();
            File.ReadAllText(Path.Combine(folder, "lib", framework, id + ".xml")).Should().Contain("<member name=\"T:ContainerSecurity.");
            symbols.GetEntry($"lib/{framework}/{id}.pdb").Should().NotBeNull();
        }
    }

    [Fact]
    public void The_task_is_a_development_dependency_that_depends_on_nothing()
    {
        var nuspec = XDocument.Load(Path.Combine(feed.Unpack("ContainerSecurity.MSBuild"), "ContainerSecurity.MSBuild.nuspec"));
        nuspec.Descendants().Single(e => e.Name.LocalName == "developmentDependency").Value.Should().Be("true");
        nuspec.Descendants().Where(e => e.Name.LocalName == "dependency").Should().BeEmpty();
    }

    [Fact]
    public void Two_packs_give_the_same_bytes()
    {
        var again = Path.Combine(feed.Folder, "again");
        Feed.Pack(again);
        var files = OwnPackages(feed.PackagesFolder, "*.*nupkg");
        files.Should().HaveCountGreaterThan(7);
        foreach (var file in files)
            File.ReadAllBytes(Path.Combine(again, Path.GetFileName(file))).AsSpan().SequenceEqual(File.ReadAllBytes(file)).Should().BeTrue(file);
    }

    private static string[] OwnPackages(string folder, string pattern) => Directory.GetFiles(folder, "ContainerSecurity." + pattern);
}
