using System;
using System.Collections.Generic;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>Finds secrets in connection strings: <c>key=value</c> pairs separated by semicolons, commas or ampersands (Azure, ADO.NET, ODBC, JDBC, Redis).</summary>
internal static class ConnectionStrings
{
    private const int StorageKeyLength = 88;
    private const int BusKeyLength = 44;

    // The keys of the emulators are the same for everyone. Source: Microsoft Learn, "Azurite" and "Azure Cosmos DB emulator".
    private static readonly string[] EmulatorKeys = ["Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq", "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw"];

    public static IEnumerable<Secret> Find(string text)
    {
        if (text.IndexOf('=') < 0)
            yield break;
        var start = 0;
        var hasServer = false;
        TextSpan? password = null;
        for (var at = 0; at <= text.Length; at++)
        {
            var isEndOfString = at == text.Length || text[at] is '\n' or '\r' or '"' or '\'';
            if (!isEndOfString && text[at] is not (';' or ',' or '&' or '?'))
                continue;
            var equals = text.IndexOf('=', start, at - start);
            if (equals >= 0)
            {
                var key = text.Substring(start, equals - start).Trim();
                var value = TextSpan.FromBounds(equals + 1, at);
                hasServer |= IsServerKey(key) || text.IndexOf("://", start, equals - start, StringComparison.Ordinal) >= 0;
                if (AzureKey(key, text.Substring(value.Start, value.Length)) is { } kind)
                    yield return new Secret(kind, SecretCertainty.Certain, value);
                else if (IsPasswordKey(key))
                    password ??= value;
            }
            else
            {
                // The server in a Redis or JDBC string has no key.
                hasServer |= start < at && (text.IndexOf(':', start, at - start) > start) && text.IndexOf(' ', start, at - start) < 0;
            }

            start = at + 1;
            if (!isEndOfString)
                continue;
            if (hasServer && password is { Length: > 0 } span && Judge(text.Substring(span.Start, span.Length).Trim()) is { } certainty)
                yield return new Secret("a password in a connection string", certainty, span);
            hasServer = false;
            password = null;
        }
    }

    /// <summary>Whether the value is 64 bytes in base64, the format of storage and Cosmos DB account keys.</summary>
    public static bool IsAccountKey(string value) => value.Length == StorageKeyLength && value.EndsWith("==", StringComparison.Ordinal) && IsKeyText(value);

    /// <summary>Whether the text is the well-known key of an emulator.</summary>
    public static bool IsEmulatorKey(string value)
    {
        foreach (var known in EmulatorKeys)
        {
            if (value.StartsWith(known, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static SecretCertainty? Judge(string password) =>
        !SecretValues.IsWrittenOut(password) || SecretValues.IsPlaceholder(password) ? null : SecretValues.IsWeak(password) ? SecretCertainty.Likely : SecretCertainty.Certain;

    private static string? AzureKey(string key, string value)
    {
        value = value.Trim();
        if (!IsKeyText(value))
            return null;
        if (key.EndsWith("AccountKey", StringComparison.OrdinalIgnoreCase) && value.Length == StorageKeyLength)
            return "an Azure account key";
        return key.EndsWith("SharedAccessKey", StringComparison.OrdinalIgnoreCase) && value.Length == BusKeyLength ? "an Azure shared access key" : null;
    }

    private static bool IsKeyText(string value)
    {
        if (IsEmulatorKey(value))
            return false;
        var body = value.TrimEnd('=');
        return body.Length > 0 && Chars.Run(body, 0, CharClass.Base64, body.Length) == body.Length && !Randomness.IsFake(body);
    }

    private static bool IsPasswordKey(string key) => EndsWithWord(key, "password") || EndsWithWord(key, "pwd") || EndsWithWord(key, "SharedSecretValue");

    private static bool IsServerKey(string key) =>
        EndsWithWord(key, "server") || EndsWithWord(key, "data source") || EndsWithWord(key, "host") || EndsWithWord(key, "user id") || EndsWithWord(key, "uid")
        || EndsWithWord(key, "username") || EndsWithWord(key, "user") || EndsWithWord(key, "initial catalog") || EndsWithWord(key, "endpoint") || EndsWithWord(key, "addr") || EndsWithWord(key, "ssl");

    // The first key may follow a variable name: "CONNECTION=Server=tcp:db".
    private static bool EndsWithWord(string key, string word) =>
        key.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (key.Length == word.Length || key[key.Length - word.Length - 1] is '=' or ' ' or ':');
}
