using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>Distinguishes literal secrets from references, placeholders and other values.</summary>
internal static class SecretValues
{
    private const int ShortestPassword = 3;
    private const int ShortestToken = 8;
    private const int ShortestNumber = 4;
    private const int LongestSecret = 8192;

    // Compared as whole words: a password may contain "example" or "xxx".
    private static readonly ImmutableHashSet<string> PlaceholderWords = Words(
        "YOUR YOURS YOURPASSWORD YOURSECRET YOURTOKEN YOURKEY REPLACE REPLACED REPLACEME REPLACEMENT INSERT ENTER PLACEHOLDER REDACTED EXAMPLE TODO FIXME TBD HERE DUMMY FAKE MOCK SAMPLE MASKED HIDDEN REMOVED OMITTED FILL FILLME OVERRIDE OVERRIDDEN GENERATE GENERATED PROVIDE PROVIDED CENSORED");

    private static readonly ImmutableHashSet<string> NoValues = Words(
        "NONE NULL NIL UNDEFINED UNSET EMPTY NA N/A NOTSET NOTUSED UNUSED TRUE FALSE YES NO ON OFF DEFAULT ENABLED DISABLED OPTIONAL REQUIRED AUTO LATEST FILE ENV VAULT KUBERNETES BASIC BEARER JWT OAUTH OAUTH2 OIDC PLAIN MD5 "
        + "RANDOM STRING VALUE BLANK IGNORE IGNORED STATIC DYNAMIC NEVER ALWAYS ANY ALL HTTP HTTPS HEADER COOKIE NOPASSWORD NOT-USED NOT-SET CONTEXT EXTERNAL INTERNAL MEMORY COMPAT FILES");

    private static readonly ImmutableHashSet<string> WeakWords = Words(
        "PASSWORD PASSWD PASS PASSW0RD PASSWORD1 PASSWORD123 SECRET CHANGEME CHANGE-ME CHANGE_ME CHANGEIT CHANGETHIS ADMIN ADMIN123 ADMINISTRATOR ROOT ROOT123 TEST TEST123 TESTING TESTPASS GUEST USER DEMO LETMEIN QWERTY WELCOME POSTGRES MYSQL "
        + "MARIADB MONGO MONGODB REDIS RABBITMQ RABBIT MINIO MINIOADMIN MINIO123 ELASTIC GRAFANA DJANGO WORDPRESS DRUPAL SA ORACLE FOO BAR FOOBAR ABC ABC123 1234 12345 123456 1234567 12345678 123456789 SECRETPASSWORD MYSECRETPASSWORD MYPASSWORD "
        + "MYSECRET SUPERSECRET TOOR DBPASS DBPASSWORD DEV DEVELOPMENT LOCAL EXAMPLEPASSWORD P@SSW0RD P@SSWORD");

    private static readonly string[] ReferenceStarts =
        ["vault:", "op://", "sm://", "ref+", "@Microsoft.KeyVault", "arn:", "secret://", "keyvault:", "ENC[", "{cipher}", "file:", "env:", "projects/", "awssm://", "gcpsm://", "akv://", "secretKeyRef", "resolve:secretsmanager", "[parameters(", "[variables("];

    private static readonly string[] FileEnds =
        [".json", ".txt", ".pem", ".key", ".crt", ".cer", ".yaml", ".yml", ".conf", ".env", ".xml", ".jks", ".p12", ".pfx", ".properties", ".ini", ".toml", ".sh", ".py", ".js", ".local", ".svc", ".com", ".io", ".org", ".net"];

    private static readonly string[] ObjectEnds = ["secret", "secrets", "credential", "credentials", "creds", "token", "tokens", "key", "keys", "cert", "certs", "tls", "config", "auth", "password", "passwords"];

    // The owner chooses a secret of these, so its value is not the name of an object that holds it.
    private static readonly ImmutableHashSet<string> ChosenOwners = Words("JWT CLIENT APP SESSION COOKIE SHARED HMAC WEBHOOK KEY API");

    /// <summary>Whether a value of such a name is a literal secret.</summary>
    /// <param name="kind">The kind that the name suggests.</param>
    /// <param name="name">The words of the name.</param>
    /// <param name="value">The value.</param>
    public static bool CanBe(SecretNameKind kind, List<string> name, string value)
    {
        var text = value.Trim().Trim('"', '\'');
        if (text.Length is < ShortestPassword or > LongestSecret || !IsWrittenOut(text) || IsPlaceholder(text) || IsNoValue(text) || IsPath(text) || IsAddress(text))
            return false;
        if (IsNumber(text) || IsDuration(text))
            return kind == SecretNameKind.Password && IsNumber(text) && text.Length >= ShortestNumber;
        if (IsIdentifier(text))
            return false;
        return kind switch
        {
            SecretNameKind.Password => text.Count(c => c == ' ') <= 4,
            SecretNameKind.Secret => !text.Contains(' ') && !IsObjectName(name, text),
            _ => text.Length >= ShortestToken && !text.Contains(' ') && !IsObjectName(name, text) && !IsWeak(text) && (text.Any(Chars.IsDigit) || text.Length >= 16),
        };
    }

    /// <summary>Whether the text is a literal: no variable, template or reference to a secret store.</summary>
    public static bool IsWrittenOut(string text)
    {
        if (text.Length == 0 || (text[0] == '<' && text[text.Length - 1] == '>') || (text[0] == '[' && text[text.Length - 1] == ']'))
            return false;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if ((text[i] == '$' && (text[i + 1] is '{' or '(' or '_' or '$' || Chars.IsLetter(text[i + 1]))) || (text[i] == '{' && text[i + 1] is '{' or '%') || (text[i] is '#' or '%' && text[i + 1] is '{' or '('))
                return false;
        }

        if (text is "%s" or "%v" or "%d" || (text[0] == '{' && text[text.Length - 1] == '}') || IsFenced(text, "__") || IsFenced(text, "%") || IsFenced(text, "@") || IsFenced(text, "#"))
            return false;
        return !ReferenceStarts.Any(start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the value, or one of its words, marks a placeholder.</summary>
    public static bool IsPlaceholder(string text)
    {
        if (ConnectionStrings.IsEmulatorKey(text))
            return true;
        if (text.Length > 1 && text.All(c => char.ToUpperInvariant(c) == char.ToUpperInvariant(text[0])) && !Chars.IsDigit(text[0]))
            return true;
        // SECRET or DB_PASSWORD names the value that replaces it.
        if (text.All(c => c is (>= 'A' and <= 'Z') or '_') && SecretNames.IsSecret(text))
            return true;
        var xs = 0;
        foreach (var c in text)
        {
            xs = c is 'x' or 'X' or '*' or '.' ? xs + 1 : 0;
            if (xs >= 4)
                return true;
        }

        // Words found in a long random value are coincidental.
        return text.Length <= 80 && NameWords.Split(text).Exists(word => PlaceholderWords.Contains(word) || (word.Length >= 3 && word.All(c => c == 'X')));
    }

    /// <summary>Whether the value is not a secret: a switch, a number, a path or a URL without a password.</summary>
    public static bool IsHarmless(string text) =>
        text.Length == 0 || IsNoValue(text) || IsPath(text) || IsNumber(text) || (IsAddress(text) && SecretDetector.Find(text) is null);

    /// <summary>Whether the value is the fingerprint of a public key: 8, 16 or 40 uppercase hexadecimal digits.</summary>
    public static bool IsFingerprint(string text)
    {
        var body = text.StartsWith("0x", StringComparison.Ordinal) ? text.Substring(2) : text;
        return body.Length is 8 or 16 or 40 && body.All(c => Chars.IsDigit(c) || c is >= 'A' and <= 'F');
    }

    /// <summary>Whether the value is a common password. It is still a password.</summary>
    public static bool IsWeak(string text) => WeakWords.Contains(text.ToUpperInvariant());

    private static bool IsNoValue(string text) => NoValues.Contains(text.ToUpperInvariant());

    private static bool IsPath(string text) =>
        ((text[0] is '/' or '~' or '\\' || text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith("../", StringComparison.Ordinal)) && !Randomness.IsRandomKey(text))
        || (text.Length > 2 && text[1] == ':' && text[2] is '\\' or '/')
        || (!text.Contains(' ') && FileEnds.Any(end => text.EndsWith(end, StringComparison.OrdinalIgnoreCase)));

    private static bool IsAddress(string text) => text.Contains("://", StringComparison.Ordinal);

    private static bool IsNumber(string text) => text.All(c => Chars.IsDigit(c) || c is '.' or '-' or '+') && text.Any(Chars.IsDigit);

    private static bool IsDuration(string text) => text.Length <= 8 && Chars.IsDigit(text[0]) && text.TrimEnd('s', 'm', 'h', 'd', 'M', 'i', 'K', 'G').All(Chars.IsDigit);

    // The name of a variable ("DB_PASSWORD") or of a class ("com.acme.Tokens").
    private static bool IsIdentifier(string text)
    {
        if (text.IndexOf('_') > 0 && text.All(c => Chars.IsUpper(c) || Chars.IsDigit(c) || c == '_') && !text.Any(Chars.IsDigit) && SecretNames.IsSecret(text))
            return true;
        return text.Count(c => c == '.') >= 2 && text.All(c => Chars.IsLetter(c) || c is '.' or '_' or '-');
    }

    private static bool IsObjectName(List<string> name, string text)
    {
        if (name.Exists(ChosenOwners.Contains) || text.Any(Chars.IsUpper) || text.IndexOf('-') <= 0)
            return false;
        var last = text.Substring(text.LastIndexOf('-') + 1);
        return ObjectEnds.Contains(last) || text.All(c => Chars.IsLower(c) || c is '-' or '.' or '/');
    }

    private static bool IsFenced(string text, string fence) =>
        text.Length > 2 * fence.Length && text.StartsWith(fence, StringComparison.Ordinal) && text.EndsWith(fence, StringComparison.Ordinal)
        && text.All(c => Chars.IsIn(c, CharClass.Dotted) || c == fence[0]);

    private static ImmutableHashSet<string> Words(string list) => ImmutableHashSet.Create(StringComparer.Ordinal, list.Split(' '));
}
