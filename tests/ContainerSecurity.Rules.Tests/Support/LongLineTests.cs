using System;
using System.Linq;

namespace ContainerSecurity.Rules.Tests.Support;

/// <summary>A minified file is one line: what is done for each finding must not depend on the length of its line.</summary>
public sealed class LongLineTests
{
    private static readonly Analyzer Analyzer = new([BuiltInRules.Pack], AnalyzerConfiguration.Default with { Preset = RulePreset.All, MaxDegreeOfParallelism = 1 });

    [Theory]
    [InlineData("{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"name\":\"a\"},\"spec\":{\"containers\":[", "{\"name\":\"c\",\"image\":\"b\",\"securityContext\":{\"privileged\":true}}", "]}}")]
    [InlineData(
        "{\"$schema\":\"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#\",\"contentVersion\":\"1.0.0.0\",\"resources\":[",
        "{\"type\":\"Microsoft.ContainerRegistry/registries\",\"apiVersion\":\"2023-07-01\",\"name\":\"r\",\"properties\":{\"adminUserEnabled\":true}}", "]}")]
    public void Fixes_in_one_long_line_take_linear_work(string begin, string item, string end)
    {
        Measure(begin, item, end, 10);
        var small = Measure(begin, item, end, 100);
        var large = Measure(begin, item, end, 400);

        large.Should().BeLessThan(6 * small);
    }

    private static long Measure(string begin, string item, string end, int count)
    {
        var text = begin + string.Join(",", Enumerable.Repeat(item, count)) + end;
        var before = GC.GetAllocatedBytesForCurrentThread();
        Analyzer.Run(DocumentSet.Create(DocumentParser.Parse("a.json", SourceText.From(text)))).Diagnostics.Should().HaveCountGreaterThan(count);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
