using System.IO;
using System.Linq;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>The migration pages list every check that has an equivalent rule.</summary>
/// <remarks>With CONTAINERSECURITY_UPDATE_DOCS=1 in the environment the generated parts are rewritten instead of compared.</remarks>
public class MigrationPageTests
{
    [Theory]
    [InlineData("hadolint")]
    [InlineData("checkov")]
    [InlineData("trivy")]
    [InlineData("kube-linter")]
    public void Page_lists_the_checks_with_their_rules(string tool)
    {
        var notCovered = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "rules", "not-covered.md"));
        var expected = MigrationTable.Write(tool, RuleCatalogue.Descriptors.Concat(EngineDescriptors.All), notCovered);
        new GeneratedPart(Path.Combine(Repository.Root, "docs", "guide", "migrating", tool + ".md")).Check(expected);
    }

    [Fact]
    public void The_index_of_guides_names_every_guide_and_no_other()
    {
        var docs = Path.Combine(Repository.Root, "docs");
        var guides = Directory.EnumerateFiles(Path.Combine(docs, "guide"), "*.md", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(docs, p).Replace('\\', '/'));
        var index = File.ReadAllText(Path.Combine(docs, "README.md"));
        var links = System.Text.RegularExpressions.Regex.Matches(index, @"\]\((guide/[^)#]+)").Select(m => m.Groups[1].Value).Distinct();
        links.Should().BeEquivalentTo(guides);
    }
}
