using System.Collections.Generic;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>Splits a name into uppercase words: <c>DB_PASSWORD</c>, <c>dbPassword</c>, <c>db-password</c>.</summary>
internal static class NameWords
{
    private const int LongestName = 200;

    public static List<string> Split(string name)
    {
        var words = new List<string>();
        if (name.Length > LongestName)
            return words;
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isEnd = i == name.Length || !char.IsLetterOrDigit(name[i]);
            // "dbPassword" and "DBPassword" have two words each.
            var isTurn = !isEnd && i > start && char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]) && char.IsUpper(name[i - 1])));
            if (!isEnd && !isTurn)
                continue;
            if (i > start)
                words.Add(name.Substring(start, i - start).ToUpperInvariant());
            start = isTurn ? i : i + 1;
        }

        return words;
    }
}
