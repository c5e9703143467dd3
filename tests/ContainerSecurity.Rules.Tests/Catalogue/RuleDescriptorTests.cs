using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>Conventions for the descriptors of all built-in rules.</summary>
public class RuleDescriptorTests
{
    private static readonly Dictionary<string, string> Categories = ReadRanges();

    public static TheoryData<string> Ids => RuleCatalogue.Ids;

    [Fact]
    public void Pack_has_every_rule_of_the_assembly_in_order_of_name()
    {
        var expected = typeof(BuiltInRules).Assembly.GetExportedTypes()
            .Where(t => typeof(Rule).IsAssignableFrom(t) && !t.IsAbstract)
            .Select(t => t.FullName!).Order(StringComparer.Ordinal);
        BuiltInRules.Pack.Rules.Select(r => r.GetType().FullName!).Should().Equal(expected).And.NotBeEmpty();
        BuiltInRules.Pack.Name.Should().Be("ContainerSecurity");
    }

    [Fact]
    public void Pack_is_exported() =>
        typeof(BuiltInRules).Assembly.GetCustomAttributes(typeof(ExportedRulePackAttribute), false).Cast<ExportedRulePackAttribute>()
            .Should().ContainSingle().Which.Type.Should().Be(typeof(BuiltInRules));

    [Fact]
    public void Ids_are_unique() =>
        BuiltInRules.Pack.Rules.SelectMany(r => r.Descriptors).Select(d => d.Id).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Id_is_in_the_range_of_its_category(string id) =>
        Categories.Should().Contain(id, RuleCatalogue.Descriptor(id).Category);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Class_is_in_a_file_of_its_name_with_its_id(string id)
    {
        var type = RuleCatalogue.RuleOf(id).GetType();
        var parts = type.FullName!.Split('.').Skip(2).ToArray();
        var path = Path.Combine([Repository.Root, "src", "ContainerSecurity.Rules", .. parts[..^1], parts[^1] + ".cs"]);
        File.Exists(path).Should().BeTrue("{0} belongs in {1}", type, path);
        File.ReadAllText(path).Should().Contain(id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_is_complete(string id)
    {
        var descriptor = RuleCatalogue.Descriptor(id);
        descriptor.Title.Should().NotBeNullOrWhiteSpace().And.NotEndWith(".");
        descriptor.MessageFormat.Should().NotBeNullOrWhiteSpace().And.NotEndWith(".");
        descriptor.Description.Should().EndWith(".");
        descriptor.Remediation.Should().EndWith(".");
        descriptor.AppliesTo.Should().NotBe(InputKinds.None);
        descriptor.Equivalents.Should().OnlyHaveUniqueItems();
        descriptor.Equivalents.Where(e => e.IndexOf(':') <= 0 || e.Trim() != e).Should().BeEmpty("an equivalent has the form tool:id");
        descriptor.Standards.Should().OnlyHaveUniqueItems();
        if (descriptor.SecuritySeverity is not null)
            descriptor.Standards.Should().NotBeEmpty("a security rule names a standard that requires it, or at least a weakness (CWE)");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Help_link_names_the_page(string id) =>
        RuleCatalogue.Descriptor(id).HelpLink.Should().Be($"docs/rules/{id}.md");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Option_names_are_camel_case_and_have_a_description(string id)
    {
        foreach (var option in RuleCatalogue.RuleOf(id).Options)
        {
            option.Name.Should().MatchRegex("^[a-z][A-Za-z]*$");
            option.Description.Should().NotBeNullOrWhiteSpace();
        }
    }

    private static Dictionary<string, string> ReadRanges()
    {
        var ranges = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "docs", "rules", "ranges.txt")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var first = int.Parse(line.AsSpan(0, 4), CultureInfo.InvariantCulture);
            var last = int.Parse(line.AsSpan(5, 4), CultureInfo.InvariantCulture);
            for (var number = first; number <= last; number++)
                ranges.Add($"CNS{number}", line[10..].Trim());
        }

        return ranges;
    }
}
