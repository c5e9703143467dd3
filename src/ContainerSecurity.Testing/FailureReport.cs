using System.Collections.Generic;
using System.Linq;
using System.Text;
using ContainerSecurity.Testing.Markup;

namespace ContainerSecurity.Testing;

/// <summary>Describes expected and actual findings, as lines of marked-up source that can be pasted into the test.</summary>
internal sealed class FailureReport(RuleHarness harness)
{
    private const int Context = 2;
    private readonly StringBuilder _text = new();
    private int _missing;
    private int _unexpected;

    public void Add(MarkedSource source, IReadOnlyCollection<Mark> found, int missing, int unexpected)
    {
        _missing += missing;
        _unexpected += unexpected;
        var expected = Lines(MarkupWriter.Write(source.Text, source.Marks, harness.OnlyId));
        var actual = Lines(MarkupWriter.Write(source.Text, found, harness.OnlyId));
        _text.Append("\n--- ").Append(source.Path).Append(" as expected\n+++ ").Append(source.Path).Append(" as found\n");
        AppendDifference(expected, actual);
        _text.Append("\nThe source with what was found, to paste into the test if it is right:\n\n").Append(string.Join("\n", actual)).Append('\n');
    }

    /// <summary>Fails the test if differences were added.</summary>
    public void ThrowIfAny(AnalysisResult result)
    {
        if (_missing == 0 && _unexpected == 0)
            return;
        _text.Append("\nFindings:\n");
        foreach (var diagnostic in result.Diagnostics)
            _text.Append("  ").Append(diagnostic).Append(diagnostic.Suppression is null ? "" : " (suppressed)").Append('\n');
        if (result.Diagnostics.IsEmpty)
            _text.Append("  none\n");
        throw harness.Failure($"{_missing} expected and not found, {_unexpected} found and not expected.\n{_text}");
    }

    // Markup adds no lines, so the two texts have the same number of them.
    private void AppendDifference(string[] expected, string[] actual)
    {
        var last = -1;
        for (var i = 0; i < expected.Length; i++)
        {
            if (!Enumerable.Range(i - Context, (2 * Context) + 1).Any(n => n >= 0 && n < expected.Length && expected[n] != actual[n]))
                continue;
            if (i > last + 1)
                _text.Append("  ...\n");
            last = i;
            if (expected[i] == actual[i])
                _text.Append("  ").Append(expected[i]).Append('\n');
            else
                _text.Append("- ").Append(expected[i]).Append("\n+ ").Append(actual[i]).Append('\n');
        }

        if (last >= 0 && last < expected.Length - 1)
            _text.Append("  ...\n");
    }

    private static string[] Lines(string text) => text.Replace("\r\n", "\n").Split('\n');
}
