using System.Collections.Generic;
using System.Globalization;
using System.IO;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace ContainerSecurity.Cli.Fixing;

/// <summary>Writes the difference of two texts as a unified diff for <c>patch -p1</c> and <c>git apply</c>.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes a diff; nothing if the texts are equal.</summary>
    /// <param name="path">The path of the file, with <c>/</c>.</param>
    /// <param name="before">The current text.</param>
    /// <param name="after">The new text.</param>
    /// <param name="mask">What of a line is shown.</param>
    /// <param name="output">The output.</param>
    public static void Write(string path, string before, string after, LineMask mask, TextWriter output)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, LineEndingsPreservingChunker.Instance);
        if (diff.DiffBlocks.Count > 0)
            output.Write($"--- a/{VisibleText.Of(path)}\n+++ b/{VisibleText.Of(path)}\n");
        for (var first = 0; first < diff.DiffBlocks.Count;)
        {
            var last = first;
            while (last + 1 < diff.DiffBlocks.Count && diff.DiffBlocks[last + 1].DeleteStartA - EndOf(diff.DiffBlocks[last]) <= 2 * Context)
                last++;
            WriteHunk(diff, first, last, mask, output);
            first = last + 1;
        }
    }

    private static int EndOf(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    private static void WriteHunk(DiffResult diff, int first, int last, LineMask mask, TextWriter output)
    {
        var start = System.Math.Max(0, diff.DiffBlocks[first].DeleteStartA - Context);
        var end = System.Math.Min(diff.PiecesOld.Count, EndOf(diff.DiffBlocks[last]) + Context);
        var added = 0;
        for (var i = first; i <= last; i++)
            added += diff.DiffBlocks[i].InsertCountB - diff.DiffBlocks[i].DeleteCountA;
        var newStart = diff.DiffBlocks[first].InsertStartB - (diff.DiffBlocks[first].DeleteStartA - start);
        output.Write($"@@ -{Range(start, end - start)} +{Range(newStart, end - start + added)} @@\n");
        var at = start;
        for (var i = first; i <= last; i++)
        {
            var block = diff.DiffBlocks[i];
            WriteLines(' ', diff.PiecesOld, at, block.DeleteStartA, mask.OfOld, output);
            WriteLines('-', diff.PiecesOld, block.DeleteStartA, EndOf(block), mask.OfOld, output);
            WriteLines('+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB, mask.OfNew, output);
            at = EndOf(block);
        }

        WriteLines(' ', diff.PiecesOld, at, end, mask.OfOld, output);
    }

    private static string Range(int start, int count) => count == 1
        ? (start + 1).ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    private static void WriteLines(char mark, IReadOnlyList<string> lines, int start, int end, System.Func<int, string, string> show, TextWriter output)
    {
        for (var i = start; i < end; i++)
        {
            output.Write(mark);
            output.Write(show(i, lines[i]));
            if (!lines[i].EndsWith('\n'))
                output.Write("\n\\ No newline at end of file\n");
        }
    }
}
