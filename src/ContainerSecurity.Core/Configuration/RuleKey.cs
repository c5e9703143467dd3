using System;

namespace ContainerSecurity;

/// <summary>Keys that stand for rules: an id, a prefix with <c>*</c>, or <c>*</c>.</summary>
internal static class RuleKey
{
    private const string EnginePrefix = "CNS0";

    public static bool IsPattern(string key) => key.EndsWith('*');

    public static bool Matches(string key, string id)
    {
        if (!IsPattern(key))
            return string.Equals(key, id, StringComparison.Ordinal);
        // What the engine itself says must be meant to be changed: "*" is about rules.
        var length = key.Length - 1;
        return string.CompareOrdinal(key, 0, id, 0, length) == 0
            && (!id.StartsWith(EnginePrefix, StringComparison.Ordinal) || key.StartsWith(EnginePrefix, StringComparison.Ordinal));
    }

    /// <summary>How exact a key is; an id is more exact than any prefix.</summary>
    public static int Exactness(string key) => IsPattern(key) ? key.Length : int.MaxValue;
}
