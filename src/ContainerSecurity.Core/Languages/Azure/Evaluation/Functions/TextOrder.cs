using System;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>
/// The order of strings for <c>less</c> and its kin: Azure Resource Manager compares by the invariant culture, in which case only decides
/// between strings that are otherwise equal. Written out for ASCII, because hosts of this library may run without culture data.
/// Source: Unicode CLDR root collation.
/// </summary>
internal static class TextOrder
{
    private const string Ascending = "\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789";

    /// <summary>Compares two strings; null where a character outside ASCII, or a control character, decides.</summary>
    public static int? Compare(string left, string right)
    {
        var byCase = 0;
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (left[i] == right[i] && WeightOf(left[i]) >= 0)
                continue;
            if (WeightOf(left[i]) is var one && WeightOf(right[i]) is var other && (one < 0 || other < 0))
                return left == right ? 0 : null;
            if (one != other)
                return one.CompareTo(other);
            // Lowercase comes before uppercase; the first difference counts.
            if (byCase == 0)
                byCase = char.IsUpper(left[i]) ? 1 : -1;
        }

        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : byCase;
    }

    private static int WeightOf(char character)
    {
        var lower = character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;
        return lower is >= 'a' and <= 'z' ? Ascending.Length + lower : Ascending.IndexOf(character);
    }
}
