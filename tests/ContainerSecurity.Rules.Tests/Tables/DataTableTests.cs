using System;
using System.Globalization;
using System.IO;
using System.Linq;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Rules.Tests.Tables;

/// <summary>The data files of the built-in rules.</summary>
public sealed class DataTableTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "ContainerSecurity.Rules", "Tables");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Names_its_source_and_how_it_is_refreshed(string file)
    {
        Header(file, "Source").Should().NotBeEmpty();
        Header(file, "Refresh").Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Has_rows_with_a_cell_for_each_column(string file)
    {
        // "one, two (with a, comma), three": commas in brackets belong to a column's description.
        var columns = 1;
        var depth = 0;
        foreach (var c in Header(file, "Columns, separated by tabs"))
        {
            depth += c switch { '(' => 1, ')' => -1, _ => 0 };
            columns += c == ',' && depth == 0 ? 1 : 0;
        }

        Rows(file).Should().NotBeEmpty().And.OnlyHaveUniqueItems().And.OnlyContain(row => row.Split('\t', StringSplitOptions.None).Length == columns && !row.Split('\t', StringSplitOptions.None).Contains(""));
    }

    [Fact]
    public void Cluster_versions_have_no_gap()
    {
        var minors = Rows("cluster-versions.txt").Select(row => int.Parse(row.Split('\t')[0]["1.".Length..], CultureInfo.InvariantCulture)).ToList();
        minors.Should().Equal(Enumerable.Range(minors[0], minors.Count));
    }

    [Fact]
    public void Release_names_mean_cycles_whose_end_is_known()
    {
        var cycles = Rows("end-of-life.txt").Select(row => row[..row.LastIndexOf('\t')]);
        Rows("release-names.txt").Select(row => row[(row.IndexOf('\t', StringComparison.Ordinal) + 1)..]).Should().BeSubsetOf(cycles);
    }

    /// <summary>Skips, which shows in the summary of a run, and does not fail: the day must not break the build of code that has not changed.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Was_compared_with_its_source_within_a_year(string file)
    {
        var date = DateTime.ParseExact(Header(file, "Date"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (DateTime.Today > date.AddYears(1))
            Assert.Skip($"{file} was last compared with its source on {date:yyyy-MM-dd}. Refresh it: docs/contributing/refreshing-data.md.");
    }

    private static string Header(string file, string name) =>
        Lines(file).Single(line => line.StartsWith($"# {name}: ", StringComparison.Ordinal))[$"# {name}: ".Length..];

    private static string[] Rows(string file) => [.. Lines(file).Where(line => !line.StartsWith('#'))];

    private static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Folder, file));
}
