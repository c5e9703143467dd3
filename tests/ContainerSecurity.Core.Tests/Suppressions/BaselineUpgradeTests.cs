using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using ContainerSecurity.Core.Tests.Engine;
using ContainerSecurity.Suppressions;

namespace ContainerSecurity.Core.Tests.Suppressions;

public class BaselineUpgradeTests
{
    [Fact]
    public void Version_1_is_refused_with_the_way_to_upgrade_it()
    {
        var parse = () => Baseline.Parse(File1(Old("bad", 0)));
        parse.Should().Throw<FormatException>().WithMessage("*version 1*containersec baseline --upgrade*");
    }

    [Fact]
    public void Moves_the_entries_that_match()
    {
        // The first 'bad' is new, and the fingerprint of the third says which one is meant.
        var result = Run("bad bad bad worse", "Found {0}");
        var upgrade = Baseline.Upgrade(File1(Old("bad", 2), Old("worse", 0, "CNS9902")), result.Diagnostics);
        upgrade.FromVersion.Should().Be(1);
        upgrade.MovedCount.Should().Be(2);
        upgrade.Stale.Should().BeEmpty();
        upgrade.Ambiguous.Should().BeEmpty();
        var active = Run("bad bad bad worse", "Found {0}", RoundTrip(upgrade.Baseline)).Active;
        active.Select(d => d.Location.Span.Start).Should().Equal(0, 4);
    }

    [Fact]
    public void Moves_the_entries_of_a_reworded_rule_by_path_and_object()
    {
        var upgrade = Baseline.Upgrade(File1(Old("bad", 0), Old("bad", 1)), Run("bad bad", "Remove {0}").Diagnostics);
        upgrade.MovedCount.Should().Be(2);
        upgrade.Ambiguous.Should().BeEmpty();
        Run("bad bad", "Remove {0}", RoundTrip(upgrade.Baseline)).Active.Should().BeEmpty();
    }

    [Fact]
    public void Suppresses_no_more_findings_than_there_were_entries()
    {
        var upgrade = Baseline.Upgrade(File1(Old("bad", 0)), Run("bad bad bad", "Remove {0}").Diagnostics);
        upgrade.MovedCount.Should().Be(1);
        upgrade.Ambiguous.Should().ContainSingle().Which.Rule.Should().Be("CNS9901");
        upgrade.Baseline.Entries.Should().Equal(upgrade.Ambiguous);
        Run("bad bad bad", "Remove {0}", RoundTrip(upgrade.Baseline)).Active.Select(d => d.Location.Span.Start).Should().Equal(4, 8);
    }

    [Fact]
    public void Leaves_out_and_tells_what_is_stale()
    {
        var gone = Old("gone", 0, "CNS9903");
        var upgrade = Baseline.Upgrade(File1(Old("bad", 0), Old("bad", 1), gone), Run("bad", "Remove {0}").Diagnostics);
        upgrade.MovedCount.Should().Be(1);
        upgrade.Stale.Should().Equal(Old("bad", 1), gone);
        upgrade.Ambiguous.Should().BeEmpty();
    }

    [Fact]
    public void Does_not_move_a_stale_entry_of_a_rule_that_was_not_reworded_to_a_new_finding()
    {
        var stale = Old("fixed", 0);
        var upgrade = Baseline.Upgrade(File1(Old("bad", 0), stale), Run("bad bad", "Found {0}").Diagnostics);
        upgrade.MovedCount.Should().Be(1);
        upgrade.Stale.Should().Equal(stale);
        Run("bad bad", "Found {0}", RoundTrip(upgrade.Baseline)).Active.Select(d => d.Location.Span.Start).Should().Equal(4);
    }

    [Fact]
    public void Does_not_spend_the_entry_of_a_reworded_rule_on_a_suppressed_finding()
    {
        const string Text = "FROM scratch\n# containersecurity:ignore CNS9901: meant\nRUN bad\nRUN bad\n";
        var old = Old("bad", 1) with { Path = "Dockerfile" };
        var upgrade = Baseline.Upgrade(File1(old), Run(Text, "Remove {0}", path: "Dockerfile").Diagnostics);
        upgrade.Ambiguous.Should().BeEmpty();
        Run(Text, "Remove {0}", RoundTrip(upgrade.Baseline), "Dockerfile").Active.Where(d => d.Id == "CNS9901").Should().BeEmpty();
    }

    [Fact]
    public void Leaves_a_baseline_of_this_version_as_it_is()
    {
        var result = Run("bad", "Found {0}");
        var baseline = Baseline.Create(result.Diagnostics);
        using var writer = new StringWriter();
        baseline.WriteJson(writer);
        writer.ToString().Should().StartWith("{\n  \"version\": 2,");
        var upgrade = Baseline.Upgrade(SourceText.From(writer.ToString()), result.Diagnostics);
        upgrade.FromVersion.Should().Be(2);
        upgrade.MovedCount.Should().Be(0);
        upgrade.Baseline.Entries.Should().Equal(baseline.Entries);
    }

    private static AnalysisResult Run(string text, string format, Baseline? baseline = null, string path = "a.txt")
    {
        var pack = new RulePack("a", [Word("CNS9901", "bad", format), Word("CNS9902", "worse", format), Word("CNS9903", "gone", format)]);
        var options = new ParserOptions { Kind = path == "Dockerfile" ? DocumentKind.Dockerfile : DocumentKind.Unrecognized };
        var documents = DocumentSet.Create(DocumentParser.Parse(path, SourceText.From(text), options));
        return new Analyzer([pack], new AnalyzerConfiguration { Baseline = baseline }).Run(documents);
    }

    private static SetRule Word(string id, string word, string format) => new(SetRule.Describe(id) with { MessageFormat = format }, (context, descriptor) =>
    {
        var document = context.Node.Documents[0];
        var text = document.Text.ToString();
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            context.Report(descriptor, new Location(document, new TextSpan(at, word.Length)), word);
    });

    private static Baseline RoundTrip(Baseline baseline)
    {
        using var writer = new StringWriter();
        baseline.WriteJson(writer);
        return Baseline.Parse(SourceText.From(writer.ToString()));
    }

    // As releases wrote it whose rules had the message 'Found {0}'.
    private static BaselineEntry Old(string word, int occurrence, string rule = "CNS9901")
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{rule}\na.txt\n\nFound {word}\n{word}\n{occurrence}"));
        return new BaselineEntry(Convert.ToHexStringLower(hash.AsSpan(0, 16)), rule, "a.txt", null);
    }

    private static SourceText File1(params BaselineEntry[] entries) => SourceText.From(
        $"{{\"version\":1,\"findings\":[{string.Join(",", entries.Select(e => $"{{\"rule\":\"{e.Rule}\",\"path\":\"{e.Path}\",\"fingerprint\":\"{e.Fingerprint}\"}}"))}]}}");
}
