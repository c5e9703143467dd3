using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace ContainerSecurity.Testing.Checks;

/// <summary>Checks that the result is the same when the analysis is repeated, with new documents, and on several threads.</summary>
internal static class RepetitionCheck
{
    private const int Threads = 4;

    public static void Run(Verification verification)
    {
        var first = Print(verification.Result);
        if (Print(verification.Harness.Run(verification.Result.Documents)) is var again && again != first)
            throw verification.Harness.Failure($"a second run over the same documents gave another result.\n\nFirst:\n{first}\nSecond:\n{again}");

        var documents = verification.Harness.Parse(verification.Sources);
        var results = new string[Threads];
        Parallel.For(0, Threads, i => results[i] = Print(verification.Harness.Run(documents)));
        if (results.FirstOrDefault(r => r != first) is { } other)
            throw verification.Harness.Failure($"{Threads} runs at once over new documents gave another result.\n\nOne run:\n{first}\nAt once:\n{other}");
    }

    private static string Print(AnalysisResult result) => string.Concat(result.Diagnostics.SelectMany(Print));

    private static IEnumerable<string> Print(Diagnostic diagnostic)
    {
        yield return $"{diagnostic}{(diagnostic.Suppression is null ? "" : " (suppressed)")} [{diagnostic.Location.Span.Length}]\n";
        foreach (var related in diagnostic.RelatedLocations)
            yield return $"  see {related} [{related.Span.Length}]\n";
        foreach (var fix in diagnostic.Fixes)
            yield return $"  fix: {fix.Title} {string.Join(" ", new FindingFix(diagnostic, fix).Changes.SelectMany(d => d.Changes.Select(c => $"{d.Document.Path}:{c.Span}={c.NewText}")))}\n";
    }
}
