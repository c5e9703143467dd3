using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Corpus.Tests;

/// <summary>
/// Checks damaged texts, one for each seed: by default the same number of seeds everywhere. CONTAINERSECURITY_FUZZ_SEEDS=1000000 checks as many as that,
/// CONTAINERSECURITY_FUZZ_FIRST_SEED=4887 begins with that one.
/// </summary>
internal static class FuzzRun
{
    private const string CountName = "CONTAINERSECURITY_FUZZ_SEEDS";
    private const string FirstName = "CONTAINERSECURITY_FUZZ_FIRST_SEED";
    private const int MaxFaults = 10;
    private const int MaxAttempts = 5_000;

    /// <summary>Checks damaged texts; fails with a text for each kind of fault, reduced as far as it shows the fault.</summary>
    /// <param name="files">The texts to damage.</param>
    /// <param name="seeds">How many seeds, unless the environment says otherwise.</param>
    /// <param name="test">The test, for the message.</param>
    public static void Check(IReadOnlyList<(string Path, string Text)> files, int seeds, [CallerMemberName] string test = "")
    {
        var count = Read(CountName) ?? seeds;
        var first = Read(FirstName) ?? 0;
        var others = files.Select(f => f.Text).ToList();
        var faults = new Dictionary<string, string>(StringComparer.Ordinal);
        HangGuard.Run(begin =>
        {
            for (var seed = first; seed - first < count && faults.Count < MaxFaults; seed++)
            {
                var (path, text) = files[(int)((uint)seed % files.Count)];
                var damaged = new Mutator(seed).Mutate(text, others);
                begin($"{path}, seed {seed}");
                if (TextCheck.Find(path, damaged) is { } violation && !faults.ContainsKey(violation.Kind))
                {
                    faults.Add(violation.Kind, $"{path}: {violation.Message}\n  reduced to \"{Escape(Reduce(path, damaged, violation.Kind))}\"\n  again with {FirstName}={seed} {CountName}=1 and {test}");
                    TestContext.Current.TestOutputHelper?.WriteLine(faults[violation.Kind]);
                }
            }
        });
        faults.Values.Should().BeEmpty();
    }

    private static int? Read(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    // Cuts ever smaller pieces out while the fault stays.
    private static string Reduce(string path, string text, string kind)
    {
        var attempts = 0;
        for (var size = Math.Max(1, text.Length / 2); size > 0; size /= 2)
        {
            for (var at = 0; at < text.Length && attempts < MaxAttempts; attempts++)
            {
                var shorter = text.Remove(at, Math.Min(size, text.Length - at));
                if (TextCheck.Find(path, shorter)?.Kind == kind)
                    text = shorter;
                else
                    at += size;
            }
        }

        return text;
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
            _ = c is '\n' ? escaped.Append("\\n") : c is >= ' ' and <= '~' and not ('"' or '\\') ? escaped.Append(c) : escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        return escaped.ToString();
    }
}
