using System.Linq;
using ContainerSecurity.Deployments;

namespace ContainerSecurity.Core.Tests.Deployments;

public class UnitGroupingTests
{
    [Theory]
    [InlineData("deploy/a.yaml deploy/rbac/b.yaml", "deploy")]
    [InlineData("deploy/app/a.yaml deploy/rbac/b.yaml", "deploy/app deploy/rbac")]
    [InlineData("a.yaml deploy/app/b.yaml", ".")]
    [InlineData("a.yaml deploy/examples/b.yaml deploy/examples/deeper/c.yaml", ". deploy/examples")]
    [InlineData("pkg/testdata/a.yaml pkg/testdata/deeper/b.yaml", "pkg/testdata/a.yaml pkg/testdata/deeper/b.yaml")]
    [InlineData("/abs/deploy/a.yaml /abs/deploy/rbac/b.yaml", "/abs/deploy")]
    [InlineData("deploy\\a.yaml deploy\\rbac\\b.yaml", "deploy")]
    public void The_outermost_folder_with_manifests_is_a_unit(string files, string units) => Paths(files.Split(' ')).Should().Equal(units.Split(' '));

    [Fact]
    public void A_file_of_a_tool_makes_no_unit_of_what_is_below_it()
    {
        var units = UnitGrouping.Group([Parse("catalog-info.yaml", "backstage.io/v1alpha1", "Component"), Parse("one/a.yaml"), Parse("two/b.yaml")]);

        units.Select(u => u.Path).Should().Equal(".", "one", "two");
    }

    [Fact]
    public void A_setting_takes_precedence_over_folders()
    {
        var settings = new UnitSetting("one") { With = [FileGlob.Parse("two/*.yaml")], Without = [FileGlob.Parse("one/old/**")], IsTestData = true };

        var units = UnitGrouping.Group([Parse("one/a.yaml"), Parse("one/old/b.yaml"), Parse("two/c.yaml")], settings);

        units.Select(u => $"{u.Path} {u.Documents.Length} {u.IsTestData}").Should().Equal("one 2 True", "one/old 1 False");
    }

    [Fact]
    public void A_set_of_units_has_one_part_for_each_that_is_joined_by_names()
    {
        var one = Parse("one/a.yaml");
        var two = Parse("two/b.yaml");
        var example = Parse("examples/c.yaml");
        var dockerfile = DocumentParser.Parse("Dockerfile", SourceText.From("FROM scratch\n"))[0];
        Document[] all = [one, two, example, dockerfile];

        var set = DocumentSet.Create(all, [], UnitGrouping.Group(all));

        set.Parts.Select(p => string.Join(' ', p.Documents)).Should().Equal("examples/c.yaml", "one/a.yaml", "two/b.yaml", "Dockerfile");
        set.Parts[1].Surroundings.Documents.Should().BeEquivalentTo(new[] { dockerfile, one, two });
        set.Parts[0].Surroundings.Should().BeSameAs(set.Parts[0]);
        set.Parts[0].IsTestData.Should().BeTrue();
        set.Surroundings.Should().BeSameAs(set);
    }

    private static string[] Paths(params string[] files) => [.. UnitGrouping.Group(files.Select(f => Parse(f))).Select(u => u.Path)];

    private static Document Parse(string path, string version = "v1", string kind = "Pod") =>
        DocumentParser.Parse(path, SourceText.From($"apiVersion: {version}\nkind: {kind}\nmetadata: {{ name: a }}\n"))[0];
}
