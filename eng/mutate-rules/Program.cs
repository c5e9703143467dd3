using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace MutateRules;

/// <summary>Changes rules at random and says which changes their tests do not notice; see docs/contributing/testing.md.</summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        if (Options.Parse(arguments) is not { } options)
        {
            Console.Error.WriteLine("usage: mutate-rules [--rules 100] [--seed 1] [--mutants 4] [--minimum 95] [--only Rule,Rule]");
            return 2;
        }

        var root = FindRoot();
        var classes = new TestClasses(Path.Combine(root, "tests", "ContainerSecurity.Rules.Tests"));
        var compilation = RulesCompilation.Load(root);
        var verdicts = new Verdicts(compilation, new TestRun(root), classes.Of);
        var equivalents = ReadEquivalents();
        var chosen = Choose(compilation, options, classes, equivalents);
        if (verdicts.RunUnchanged(chosen.Select(c => c[0].Rule)) is { Count: > 0 } broken)
        {
            Console.Error.WriteLine($"{broken.Count} tests fail without any change, such as one of {broken[0].Class}: {broken[0].Message}");
            return 2;
        }

        var survivors = new List<Mutant>();
        for (var wave = 0; wave < options.Mutants; wave++)
        {
            if (chosen.Where(c => c.Count > wave).Select(c => c[wave]).ToList() is { Count: > 0 } mutants)
                survivors.AddRange(verdicts.FindSurvivors(mutants));
        }

        return Report(root, chosen, survivors, options);
    }

    // The mutants of each rule that is drawn: of as many kinds as there are, so that a rule of many conditions also has its arguments exchanged.
    private static List<List<Mutant>> Choose(RulesCompilation compilation, Options options, TestClasses classes, HashSet<string> equivalents)
    {
        var random = new Random(options.Seed);
        var rules = compilation.FindRules().Where(r => options.Only.Count == 0 || options.Only.Contains(r.Name)).ToArray();
        random.Shuffle(rules);
        var chosen = new List<List<Mutant>>();
        foreach (var (name, type) in rules)
        {
            if (chosen.Count == options.Rules)
                break;
            if (classes.Of(name).IsEmpty)
            {
                Console.WriteLine($"{name} has no test class");
                continue;
            }

            var all = new MutantFinder(name, compilation.ModelOf(type.SyntaxTree)).Find(type).ToArray();
            random.Shuffle(all);
            var mutants = all.GroupBy(m => m.Kind).SelectMany(g => g.Select((m, i) => (Mutant: m, Turn: i))).OrderBy(p => p.Turn).Select(p => p.Mutant)
                .Where(m => !equivalents.Contains(m.Description) && compilation.Compiles(m)).Take(options.Mutants).ToList();
            if (mutants.Count > 0)
                chosen.Add(mutants);
        }

        return chosen;
    }

    private static int Report(string root, List<List<Mutant>> chosen, List<Mutant> survivors, Options options)
    {
        foreach (var survivor in survivors.OrderBy(s => s.Description, StringComparer.Ordinal))
            Console.WriteLine($"{Path.GetRelativePath(root, survivor.Place)}\n  {survivor.Description}");
        var count = chosen.Sum(c => c.Count);
        var killed = count - survivors.Count;
        var percentage = count == 0 ? 100 : 100.0 * killed / count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{chosen.Count} rules, {count} mutants, {killed} killed ({percentage:0.0}%), seed {options.Seed}"));
        foreach (var kind in chosen.SelectMany(c => c).GroupBy(m => m.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
            Console.WriteLine($"  {kind.Key}: {kind.Count() - survivors.Count(s => s.Kind == kind.Key)} of {kind.Count()}");
        return percentage < options.Minimum ? 1 : 0;
    }

    // Lines that are empty or begin with # explain the one below them.
    private static HashSet<string> ReadEquivalents() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "equivalent.txt")).Where(l => l.Length > 0 && l[0] != '#')];

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "ContainerSecurity.sln")))
                return folder;
        }

        throw new InvalidOperationException("The repository is not above the program.");
    }
}
