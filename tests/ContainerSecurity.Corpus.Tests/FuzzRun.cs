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

    // Only runs on demand look at the clock: a test must not depend on the load of the machine.
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(2);

    private const int MaxAttempts = 5_000;

    /// <summary>Checks damaged texts; fails with a text for each kind of fault, reduced as far as it shows the fault.</summary>
    /// <param name="files">The texts to damage.</param>
    /// <param name="seeds">How many seeds, unless the environment says otherwise.</param>
    /// <param name="test">The test, for the message.</param>
    public static void Check(IReadOnlyList<(string Path, string Text)> files, int seeds, [CallerMemberName] string test = "")
    {
        var others = files.Select(f => f.Text).ToList();
        Check(files, seeds, (seed, text) => new Mutator(seed).Mutate(text, others), test);
    }

    /// <summary>Checks spliced texts: each of the files with subtrees and tokens of another one.</summary>
    /// <param name="files">The texts to splice.</param>
    /// <param name="seeds">How many seeds, unless the environment says otherwise.</param>
    /// <param name="test">The test, for the message.</param>
    public static void CheckSplices(IReadOnlyList<(string Path, string Text)> files, int seeds, [CallerMemberName] string test = "") =>
        Check(files, seeds, (seed, text) => new SpliceMutator(seed).Splice(text, files[(int)((uint)(seed * 31) % files.Count)].Text), test);

    private static void Check(IReadOnlyList<(string Path, string Text)> files, int seeds, Func<int, string, string> mutate, string test)
    {
        var count = Read(CountName) ?? seeds;
        var first = Read(FirstName) ?? 0;
        var faults = new Dictionary<string, string>(StringComparer.Ordinal);
        HangGuard.Run(begin =>
        {
            for (var seed = first; seed - first < count && faults.Count < MaxFaults; seed++)
            {
                var (path, text) = files[(int)((uint)seed % files.Count)];
                var damaged = mutate(seed, text);
                begin($"{path}, seed {seed}");
                var before = Environment.CpuUsage.TotalTime;
                var violation = TextCheck.Find(path, damaged);
                if (violation is null && Read(CountName) is not null && Environment.CpuUsage.TotalTime - before > MaxTime)
                    violation = new Violation($"{path} takes long", $"{Environment.CpuUsage.TotalTime - before} of CPU");
                if (violation is not null && !faults.ContainsKey(violation.Kind))
                {
                    var reduced = violation.Kind.EndsWith("takes long", StringComparison.Ordinal) ? damaged : Reduce(path, damaged, violation.Kind);
                    faults.Add(violation.Kind, $"{path}: {violation.Message}\n  reduced to \"{Escape(reduced)}\"\n  again with {FirstName}={seed} {CountName}=1 and {test}");
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
