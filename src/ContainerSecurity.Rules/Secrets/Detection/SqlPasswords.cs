using System;
using System.Collections.Generic;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>Finds the passwords of accounts in SQL statements.</summary>
internal static class SqlPasswords
{
    private const int LongestPassword = 128;
    private static readonly string[] Clauses = ["IDENTIFIED BY", "WITH PASSWORD", "ENCRYPTED PASSWORD"];

    public static IEnumerable<Secret> Find(string text)
    {
        foreach (var clause in Clauses)
        {
            for (var at = text.IndexOf(clause, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(clause, at, StringComparison.OrdinalIgnoreCase))
            {
                at += clause.Length;
                while (at < text.Length && text[at] is ' ' or '\\')
                    at++;
                if (at >= text.Length || text[at] is not ('\'' or '"'))
                    continue;
                var end = text.IndexOf(text[at], at + 1, Math.Min(LongestPassword, text.Length - at - 1));
                if (end < 0)
                    continue;
                var password = text.Substring(at + 1, end - at - 1).TrimEnd('\\');
                if (password.Length > 0 && SecretValues.IsWrittenOut(password) && !SecretValues.IsPlaceholder(password))
                    yield return new Secret("a database account's password", SecretCertainty.Likely, new TextSpan(at + 1, password.Length));
            }
        }
    }
}
