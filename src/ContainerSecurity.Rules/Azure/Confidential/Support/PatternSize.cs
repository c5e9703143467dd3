namespace ContainerSecurity.Rules.Azure.Confidential.Support;

/// <summary>Estimates an upper bound for the size of a regular expression with its counted repetitions (<c>a{3,500}</c>) expanded.</summary>
internal static class PatternSize
{
    private const long Limit = 1_000_000;

    /// <summary>Estimates the number of characters, as if every count applied to the whole expression.</summary>
    public static long Estimate(string pattern)
    {
        var size = (long)pattern.Length;
        for (var i = pattern.IndexOf('{'); i >= 0 && size < Limit; i = pattern.IndexOf('{', i + 1))
        {
            var count = 0L;
            var largest = 1L;
            for (var at = i + 1; at < pattern.Length && pattern[at] is (>= '0' and <= '9') or ',' && count < Limit; at++)
            {
                count = pattern[at] == ',' ? 0 : (count * 10) + (pattern[at] - '0');
                largest = count > largest ? count : largest;
            }

            size *= largest;
        }

        return size;
    }
}
