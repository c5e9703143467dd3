using System;
using System.Collections.Generic;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>Finds passwords in URLs: <c>scheme://user:password@host</c>, also with an empty user, as in Redis URLs.</summary>
internal static class UrlCredentials
{
    public static IEnumerable<Secret> Find(string text)
    {
        for (var at = text.IndexOf("://", StringComparison.Ordinal); at >= 0; at = text.IndexOf("://", at, StringComparison.Ordinal))
        {
            var start = at + 3;
            var end = start;
            while (end < text.Length && !IsEnd(text[end]))
                end++;
            var hasScheme = at > 0 && Chars.IsAlphaNumeric(text[at - 1]);
            at = end;
            if (!hasScheme || end == start)
                continue;
            var last = text.LastIndexOf('@', end - 1, end - start);
            var colon = text.IndexOf(':', start, end - start);
            if (colon < 0 || last <= colon + 1)
                continue;
            var user = text.Substring(start, colon - start);
            var password = text.Substring(colon + 1, last - colon - 1);
            var host = text.Substring(last + 1, end - last - 1);
            if (SecretValues.IsWrittenOut(password) && !SecretValues.IsPlaceholder(password) && host.Length > 0)
                yield return new Secret("a password in a URL", IsSure(user, password, host) ? SecretCertainty.Certain : SecretCertainty.Likely, TextSpan.FromBounds(colon + 1, last));
        }
    }

    private static bool IsSure(string user, string password, string host) =>
        !SecretValues.IsWeak(password) && !string.Equals(user, password, StringComparison.OrdinalIgnoreCase) && !IsLocalHost(host)
        && user is not ("user" or "username" or "myuser" or "usr");

    private static bool IsLocalHost(string host) =>
        host.StartsWith("localhost", StringComparison.OrdinalIgnoreCase) || host.StartsWith("127.", StringComparison.Ordinal) || host.Contains("example.", StringComparison.OrdinalIgnoreCase);

    private static bool IsEnd(char c) => c is '/' or '?' or '#' or '"' or '\'' or '`' or '<' or '>' or '\\' or ',' or ';' || char.IsWhiteSpace(c);
}
