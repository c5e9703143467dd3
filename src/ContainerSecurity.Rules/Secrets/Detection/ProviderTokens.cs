using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>Finds tokens by the prefix that their provider gives them.</summary>
/// <remarks>The token formats are listed in <c>provider-tokens.txt</c>.</remarks>
internal static class ProviderTokens
{
    private const int AwsSecretLength = 40;

    private static readonly Dictionary<char, List<ProviderToken>> ByFirst = Group();

    /// <summary>The tokens in a text. A letter or digit must not precede a token.</summary>
    public static IEnumerable<Secret> Find(string text) => Find(text, isFake: false);

    /// <summary>Whether the text contains a sample token from documentation.</summary>
    public static bool HasExample(string text) => Find(text, isFake: true).Any();

    /// <summary>Whether the value has the shape of an AWS secret access key. It has no prefix, so the variable name must confirm it.</summary>
    public static bool IsAwsSecretKey(string value) =>
        value.Length == AwsSecretLength && value.All(c => Chars.IsIn(c, CharClass.Base64)) && !Randomness.IsFake(value) && Randomness.Entropy(value) > 3.5;

    // The longest prefix comes first, since one prefix may start with another.
    private static Dictionary<char, List<ProviderToken>> Group()
    {
        var groups = new Dictionary<char, List<ProviderToken>>();
        foreach (var row in DataTable.Read("provider-tokens.txt").Rows)
        {
            var token = ProviderToken.FromRow(row);
            if (!groups.TryGetValue(token.Prefix[0], out var group))
                groups.Add(token.Prefix[0], group = []);
            var at = group.FindIndex(t => t.Prefix.Length < token.Prefix.Length);
            group.Insert(at < 0 ? group.Count : at, token);
        }

        return groups;
    }

    private static IEnumerable<Secret> Find(string text, bool isFake)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && (Chars.IsAlphaNumeric(text[at - 1]) || text[at - 1] == '_'))
                continue;
            if (Match(text, at, isFake) is not { } found)
                continue;
            yield return found;
            at = found.Span.End - 1;
        }
    }

    private static Secret? Match(string text, int at, bool isFake)
    {
        if (!ByFirst.TryGetValue(text[at], out var candidates))
            return null;
        foreach (var token in candidates)
        {
            if (string.CompareOrdinal(text, at, token.Prefix, 0, token.Prefix.Length) != 0)
                continue;
            var start = at + token.Prefix.Length;
            var length = Chars.Run(text, start, token.Body, token.Longest);
            var end = start + length;
            if (length < token.Shortest || (end < text.Length && Chars.IsIn(text[end], CharClass.Word)) || Randomness.IsFake(text.Substring(start, length)) != isFake)
                continue;
            return new Secret(token.Kind, token.Certainty, TextSpan.FromBounds(at, end));
        }

        return null;
    }
}
