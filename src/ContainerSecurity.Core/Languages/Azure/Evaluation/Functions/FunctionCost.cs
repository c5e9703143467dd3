using System;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>The work that a function does with its arguments, in steps of the budget. The result is paid for by its own size.</summary>
internal enum FunctionCost
{
    /// <summary>The function looks at a part of fixed size, such as the first item.</summary>
    Constant,

    /// <summary>The function goes through its arguments once: a step for each item, or for 64 characters.</summary>
    Size,

    /// <summary>The function reads or writes each character on its own, such as those of JSON: a step for 4 characters.</summary>
    Characters,
}

/// <summary>Computes the steps of a <see cref="FunctionCost"/>.</summary>
internal static class FunctionCosts
{
    private const int PerCharacters = 16;

    // Finding a text in another one compares a part at each position in the worst case, some hundreds of characters at a time.
    private const int ComparedAtOnce = 1024;

    public static long GetSteps(FunctionCost cost, TemplateValue[] arguments)
    {
        if (cost == FunctionCost.Constant)
            return 0;
        var steps = 0L;
        foreach (var argument in arguments)
            steps += argument.Size;
        if (arguments.Length > 1 && arguments[0] is TextValue text && arguments[1] is TextValue part)
            steps += (long)text.Text.Length * Math.Min(part.Text.Length, text.Text.Length) / ComparedAtOnce;
        return cost == FunctionCost.Characters ? steps * PerCharacters : steps;
    }

    public static long GetCharacterSteps(TemplateValue value) => value.Size * PerCharacters;
}
