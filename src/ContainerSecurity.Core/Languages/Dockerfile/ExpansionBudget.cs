namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>
/// Limits the work of expanding the variables of one Dockerfile: a value that refers to another one twice doubles with each line, and a stage that is
/// based on another one inherits all that it declares.
/// </summary>
internal sealed class ExpansionBudget
{
    /// <summary>The maximum number of characters of all values that variables are replaced with.</summary>
    public const int MaxCharacters = 4_000_000;

    /// <summary>The maximum number of comparisons of a character with a part of a pattern such as that of <c>${A##*/}</c>.</summary>
    public const int MaxPatternSteps = 20_000_000;

    /// <summary>The maximum number of variables, labels, ports and deferred instructions that stages inherit from others.</summary>
    public const int MaxInherited = 400_000;

    private long _characters = MaxCharacters;
    private long _patternSteps = MaxPatternSteps;
    private long _inherited = MaxInherited;

    /// <summary>The reason why a part of the file is taken as unknown; null when nothing is.</summary>
    public string? Exceeded { get; private set; }

    /// <summary>Spends characters of a value.</summary>
    /// <returns>False when no characters are left.</returns>
    public bool SpendCharacters(int count) =>
        Spend(ref _characters, count) || Exceed($"The variables expand to more than {MaxCharacters} characters; the rest are treated as unknown");

    /// <summary>Spends the steps of matching a pattern.</summary>
    /// <returns>False when no steps are left.</returns>
    public bool SpendPatternSteps(long count) =>
        Spend(ref _patternSteps, count) || Exceed($"The patterns of variables take more than {MaxPatternSteps} steps; the rest are treated as unknown");

    /// <summary>Spends the values that a stage inherits.</summary>
    /// <returns>False when no values are left.</returns>
    public bool SpendInherited(int count) =>
        Spend(ref _inherited, count) || Exceed($"The stages inherit more than {MaxInherited} values; the rest are treated as unknown");

    /// <summary>Notes that one value is too long on its own.</summary>
    public void ExceedLength(int maxLength) => Exceed($"A variable expands to more than {maxLength} characters; it is treated as unknown");

    private static bool Spend(ref long left, long count)
    {
        if (count > left)
            return false;
        left -= count;
        return true;
    }

    private bool Exceed(string reason)
    {
        Exceeded ??= reason;
        return false;
    }
}
