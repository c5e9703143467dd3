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
            var colon = last < 0 ? -1 : text.IndexOf(':', start, last - start);
            if (last > start && (colon < 0 || colon == last - 1 || IsFixedWord(text.Substring(colon + 1, last - colon - 1))))
            {
                // The token is the user name: "https://TOKEN:x-oauth-basic@github.com", "https://TOKEN@host".
                var token = TextSpan.FromBounds(start, colon < 0 ? last : colon);
                if (Randomness.IsRandomKey(text.Substring(token.Start, token.Length)))
                    yield return new Secret("a token in a URL", SecretCertainty.Likely, token);
                continue;
            }

            if (colon < 0 || last <= colon + 1)
                continue;
            var user = text.Substring(start, colon - start);
            var password = text.Substring(colon + 1, last - colon - 1);
            var host = text.Substring(last + 1, end - last - 1);
            // In "[concat('amqp://app:password@', host)]" the host is the next argument.
            var hasHost = host.Length > 0 || (end + 1 < text.Length && text[end] == '\'' && text[end + 1] == ',');
            if (SecretValues.IsWrittenOut(password) && !SecretValues.IsPlaceholder(password) && hasHost)
                yield return new Secret("a password in a URL", IsSure(user, password, host) ? SecretCertainty.Certain : SecretCertainty.Likely, TextSpan.FromBounds(colon + 1, last));
        }
    }

    // Hosts take these where the password would be, with the token as the user name, or as the user name itself.
    private static bool IsFixedWord(string password) => password.ToLowerInvariant() is "x-oauth-basic" or "x-access-token" or "x-token-auth" or "x-token" or "oauth2" or "oauth" or "git" or "api_token" or "__token__" or "x";

    private static bool IsSure(string user, string password, string host) =>
        !SecretValues.IsWeak(password) && !string.Equals(user, password, StringComparison.OrdinalIgnoreCase) && !IsLocalHost(host)
        && user is not ("user" or "username" or "myuser" or "usr");

    private static bool IsLocalHost(string host) =>
        host.StartsWith("localhost", StringComparison.OrdinalIgnoreCase) || host.StartsWith("127.", StringComparison.Ordinal) || host.Contains("example.", StringComparison.OrdinalIgnoreCase);

    private static bool IsEnd(char c) => c is '/' or '?' or '#' or '"' or '\'' or '`' or '<' or '>' or '\\' or ',' or ';' || char.IsWhiteSpace(c);
}
