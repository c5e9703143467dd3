using System;

namespace ContainerSecurity;

/// <summary>Matches rule keys: an id, a prefix with <c>*</c>, or <c>*</c>.</summary>
internal static class RuleKey
{
    private const string EnginePrefix = "CNS0";

    public static bool IsPattern(string key) => key.EndsWith('*');

    public static bool Matches(string key, string id)
    {
        if (!IsPattern(key))
            return string.Equals(key, id, StringComparison.Ordinal);
        // "*" covers rules only, so that engine diagnostics are never changed by accident.
        var length = key.Length - 1;
        return string.CompareOrdinal(key, 0, id, 0, length) == 0
            && (!id.StartsWith(EnginePrefix, StringComparison.Ordinal) || key.StartsWith(EnginePrefix, StringComparison.Ordinal));
    }

    /// <summary>The specificity of a key; an id is more specific than any prefix.</summary>
    public static int Exactness(string key) => IsPattern(key) ? key.Length : int.MaxValue;
}
