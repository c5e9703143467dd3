using System;
using System.Collections.Generic;
using System.Globalization;

namespace MutateRules;

/// <summary>The options of the command line.</summary>
internal sealed record Options
{
    /// <summary>How many rules are drawn.</summary>
    public int Rules { get; private init; } = 100;

    /// <summary>The seed of the draw: one seed gives the same rules and mutants on the same sources.</summary>
    public int Seed { get; private init; } = 1;

    /// <summary>How many mutants a rule gets at most.</summary>
    public int Mutants { get; private init; } = 4;

    /// <summary>The percentage of mutants that must be killed.</summary>
    public double Minimum { get; private init; } = 95;

    /// <summary>The names of the only rules to look at; empty for a draw from all.</summary>
    public IReadOnlyCollection<string> Only { get; private init; } = [];

    public static Options? Parse(string[] arguments)
    {
        var options = new Options();
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (i + 1 == arguments.Length)
                return null;
            var value = arguments[i + 1];
            var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            var next = arguments[i] switch
            {
                "--rules" when isNumber => options with { Rules = number },
                "--seed" when isNumber => options with { Seed = number },
                "--mutants" when isNumber => options with { Mutants = number },
                "--minimum" when isNumber => options with { Minimum = number },
                "--only" => options with { Only = value.Split(',', StringSplitOptions.RemoveEmptyEntries) },
                _ => null,
            };
            if (next is null)
                return null;
            options = next;
        }

        return options;
    }
}
