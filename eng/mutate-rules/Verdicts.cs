using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace MutateRules;

/// <summary>
/// Decides which mutants the tests kill. One assembly holds a mutant of each rule, for a test runs one rule and a failure of it names the rule; what
/// that leaves undecided is run alone.
/// </summary>
internal sealed partial class Verdicts(RulesCompilation compilation, TestRun tests, Func<string, ImmutableArray<string>> classesOf)
{
    private static readonly TimeSpan LimitOfOne = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LimitOfMany = TimeSpan.FromMinutes(10);

    /// <summary>The mutants of those given, of one rule each, that no test notices.</summary>
    public IEnumerable<Mutant> FindSurvivors(IReadOnlyList<Mutant> mutants)
    {
        var failures = RunWith(mutants, LimitOfMany);
        if (failures is null)
            return mutants.Where(m => !IsKilledAlone(m)).ToList();
        var killed = failures.Select(f => RuleIn(f, mutants)).ToHashSet(StringComparer.Ordinal);
        var undecided = failures.Where(f => RuleIn(f, mutants) is null).Select(f => f.Class).ToHashSet(StringComparer.Ordinal);
        return mutants.Where(m => !killed.Contains(m.Rule) && !(classesOf(m.Rule).Any(undecided.Contains) && IsKilledAlone(m))).ToList();
    }

    /// <summary>The tests that fail without any mutant.</summary>
    public IReadOnlyList<(string Class, string Message)> RunUnchanged(IEnumerable<string> rules)
    {
        compilation.Emit([], tests.RulesPath);
        return tests.Run(rules.SelectMany(r => classesOf(r)), LimitOfMany) ?? throw new InvalidOperationException("The tests did not come to an end.");
    }

    // A run that does not end, or ends in a crash, has noticed the mutant.
    private bool IsKilledAlone(Mutant mutant) => RunWith([mutant], LimitOfOne) is not { Count: 0 };

    private IReadOnlyList<(string Class, string Message)>? RunWith(IReadOnlyList<Mutant> mutants, TimeSpan limit)
    {
        compilation.Emit(mutants, tests.RulesPath);
        return tests.Run(mutants.SelectMany(m => classesOf(m.Rule)), limit);
    }

    private string? RuleIn((string Class, string Message) failure, IReadOnlyList<Mutant> mutants)
    {
        if (RuleName().Match(failure.Message) is { Success: true } match)
            return match.Groups[1].Value;
        var rules = mutants.Where(m => classesOf(m.Rule).Contains(failure.Class)).Take(2).ToList();
        return rules.Count == 1 ? rules[0].Rule : null;
    }

    [GeneratedRegex(@"RuleVerificationException : (\w+): ")]
    private static partial Regex RuleName();
}
