using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Rules.Secrets;

/// <summary>Tells by a variable's name whether its value is a secret. Names are read word by word: <c>DB_PASSWORD</c>, <c>dbPassword</c>, <c>db-password</c>.</summary>
internal static class SecretNames
{
    private static readonly ImmutableHashSet<string> SecretWords = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "PASSWORD", "PASSWD", "PASSPHRASE", "PWD", "PASS", "SECRET", "SECRETS", "TOKEN", "APIKEY", "CREDENTIAL", "CREDENTIALS", "PRIVATEKEY", "ACCESSKEY", "SECRETKEY", "AUTHTOKEN", "CONNECTIONSTRING");

    // "KEY" alone is too common; behind one of these it is a secret.
    private static readonly ImmutableHashSet<string> KeyOwners = ImmutableHashSet.Create(
        StringComparer.Ordinal, "API", "ACCESS", "SECRET", "PRIVATE", "ACCOUNT", "STORAGE", "ENCRYPTION", "SIGNING", "MASTER", "SHARED", "SERVICE");

    // What a name ends in that speaks about a secret and is none.
    private static readonly ImmutableHashSet<string> AboutWords = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "FILE", "PATH", "DIR", "DIRECTORY", "NAME", "URL", "URI", "ENDPOINT", "HOST", "ID", "TTL", "EXPIRY", "EXPIRATION", "EXPIRES", "LENGTH", "MIN", "MAX", "POLICY", "TYPE", "ALGORITHM", "ALG", "ENABLED",
        "DISABLED", "REQUIRED", "COUNT", "LIMIT", "TIMEOUT", "INTERVAL", "VERSION", "PREFIX", "SUFFIX", "HEADER", "FORMAT", "ISSUER", "AUDIENCE", "REF", "ARN", "MODE", "PROVIDER", "STORE", "MOUNT", "VAULT", "USER", "USERNAME", "ROLE", "REGION", "CACHE", "SIZE", "HASH", "SALT", "RESET", "AGE", "MANAGER");

    /// <summary>Whether the name is one of a secret.</summary>
    public static bool IsSecret(string name)
    {
        var words = Split(name);
        if (words.Count == 0 || AboutWords.Contains(words[words.Count - 1]) || words.Contains("PUBLIC") || words.Contains("PASSWORDLESS") || (words.Count == 1 && words[0] is ("PWD" or "PASS" or "OLDPWD")))
            return false;
        for (var i = 0; i < words.Count; i++)
        {
            if (SecretWords.Contains(words[i]) || (words[i] == "KEY" && i > 0 && KeyOwners.Contains(words[i - 1])) || (words[i] == "STRING" && i > 0 && words[i - 1] is ("CONNECTION" or "CONN")))
                return true;
        }

        return false;
    }

    private static List<string> Split(string name)
    {
        var words = new List<string>();
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
