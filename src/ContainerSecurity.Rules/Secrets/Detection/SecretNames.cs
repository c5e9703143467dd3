using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>Classifies names, word by word, as names of secrets.</summary>
internal static class SecretNames
{
    private static readonly ImmutableHashSet<string> PasswordWords = Words("PASSWORD PASSWORDS PASSWD PASSPHRASE PASSCODE PWD PASS PSWD PASSWRD");

    private static readonly ImmutableHashSet<string> TokenWords = Words("TOKEN APIKEY AUTHTOKEN ACCESSKEY ACCOUNTKEY STORAGEKEY APITOKEN ACCESSTOKEN CONNECTIONSTRING CREDENTIAL CREDENTIALS CREDS");

    private static readonly ImmutableHashSet<string> OwnedWords = Words("SECRET SECRETS SECRETKEY PRIVATEKEY ENCRYPTIONKEY");

    // "KEY" alone is too common; after one of these words it is a secret.
    private static readonly ImmutableHashSet<string> ServiceKeys = Words("API ACCESS ACCOUNT STORAGE SHARED SERVICE BATCH SUBSCRIPTION ADMIN DEPLOY COSMOS COSMOSDB WORKSPACE OPENAI");

    private static readonly ImmutableHashSet<string> OwnKeys = Words("SECRET PRIVATE ENCRYPTION ENCRYPT SIGNING MASTER HMAC JWT AES CRYPTO SESSION COOKIE AUTH APP CRYPT");

    // The last words of names that describe a secret without being one.
    private static readonly ImmutableHashSet<string> AboutWords = Words(
        "FILE FILES PATH PATHS DIR DIRECTORY FOLDER NAME NAMES URL URLS URI URIS ENDPOINT ENDPOINTS HOST ID IDS TTL EXPIRY EXPIRATION EXPIRES EXPIRE LENGTH LEN MIN MAX POLICY TYPE TYPES ALGORITHM ALG ENABLED ENABLE "
        + "DISABLED DISABLE REQUIRED COUNT LIMIT TIMEOUT INTERVAL VERSION PREFIX SUFFIX HEADER FORMAT ISSUER AUDIENCE REF ARN MODE PROVIDER STORE MOUNT VAULT USER USERNAME ROLE REGION CACHE SIZE SALT RESET AGE MANAGER "
        + "LIFETIME DURATION PERIOD ROTATION STRENGTH COMPLEXITY PATTERN REGEX LABEL HINT FIELD PARAM COLUMN ENV VAR CLASS GENERATOR VALIDATOR ENCODER SERVICE SERVER SCOPE SCOPES GROUP GROUPS INDEX LOCATION BUCKET NAMESPACE "
        + "KIND SOURCE ACTION ACTIONS METHOD SECONDS MINUTES HOURS DAYS MS SEC ALIAS ALIASES FINGERPRINT CHECKSUM SUM USAGE ATTEMPTS RETRIES HISTORY STATUS STATE TEMPLATE DOMAIN PORT PROTOCOL BACKEND DRIVER OPERATOR CONTROLLER "
        + "INJECTOR SYNC REFRESH REALM DELAY WINDOW VERIFY VALIDATION CHECK PLUGIN PLUGINS HELPER EMAIL PROJECT OWNER REPO IMAGE TAG SHA SHA256 SHA512 SYMBOL ADDRESS DECIMALS BALANCE SERIALIZER HANDLER STRATEGY RECOVERY FORGOT URN "
        + "SUPPORT ALLOWED PROPERTY PROPERTIES SETTINGS CONFIG CONFIGURATION CLAIM CLAIMS REVIEW REVIEWER MIDDLEWARE ENCODING ENCRYPTED HASHER ANNOTATION SECTION RULE RULES OPTION OPTIONS TOOL LEEWAY SKEW OVERRIDE REUSE EXISTS");

    // A name with one of these words is public, or a switch.
    private static readonly ImmutableHashSet<string> PublicWords = Words("PUBLIC PASSWORDLESS PUBKEY GPG PGP FINGERPRINT OLDPWD CANCELLATION CSRF KEYSERVER");

    private static readonly ImmutableHashSet<string> SwitchWords = Words("USE ENABLE DISABLE ALLOW REQUIRE IS HAS NO SKIP SHOULD MAX MIN DISABLED ENABLED WITHOUT WITH NON NOT ASK PROMPT GENERATE SHOW HIDE SAVE STORE RESET CHANGE KEEP CREATE FORCE EMPTY");

    private static readonly ImmutableHashSet<string> RandomKeyWords = Words("KEY KEYS AUTH SIGNATURE CRED CODE PSK");

    private static readonly string[] PasswordEnds = ["PASSWORD", "PASSWD", "PASSPHRASE"];

    private static readonly string[] TokenEnds = ["TOKEN", "APIKEY", "ACCESSKEY", "ACCOUNTKEY", "CREDENTIALS"];

    private static readonly string[] SecretEnds = ["SECRET", "SECRETKEY", "PRIVATEKEY"];

    /// <summary>Whether the name is that of a secret.</summary>
    public static bool IsSecret(string name) => Classify(NameWords.Split(name)) != SecretNameKind.None;

    /// <summary>The kind of value that a name suggests.</summary>
    /// <param name="words">The words of the name, in uppercase.</param>
    public static SecretNameKind Classify(List<string> words)
    {
        if (words.Count == 0 || AboutWords.Contains(words[words.Count - 1]) || (words.Count == 1 && words[0] is "PWD") || (words.Count > 1 && SwitchWords.Contains(words[0])))
            return SecretNameKind.None;
        var kind = SecretNameKind.None;
        for (var i = 0; i < words.Count; i++)
        {
            if (PublicWords.Contains(words[i]))
                return SecretNameKind.None;
            // The last significant word counts: "SECRET_TOKEN", "CREDENTIALS_PASSWORD".
            var found = Classify(words, i);
            kind = found == SecretNameKind.None ? kind : found;
        }

        // "DB_PASSWORD_KEY" names a key of a Secret object; "SECRET_KEY" is one.
        return words[words.Count - 1] is ("KEY" or "KEYS") && words.Count > 1 && Classify(words, words.Count - 1) == SecretNameKind.None ? SecretNameKind.None : kind;
    }

    /// <summary>Whether a random value of this name may be a key.</summary>
    /// <param name="words">The words of the name, in uppercase.</param>
    public static bool MayHoldKey(List<string> words) =>
        words.Count > 0 && RandomKeyWords.Contains(words[words.Count - 1]) && !words.Exists(PublicWords.Contains);

    /// <summary>The description of a value for messages.</summary>
    public static string Describe(SecretNameKind kind) => kind switch
    {
        SecretNameKind.Password => "a password",
        SecretNameKind.Token => "a token or key",
        _ => "a secret",
    };

    private static SecretNameKind Classify(List<string> words, int i)
    {
        var word = words[i];
        if (word == "KEY" || word == "KEYS")
            return i == 0 ? SecretNameKind.None : ServiceKeys.Contains(words[i - 1]) ? SecretNameKind.Token : OwnKeys.Contains(words[i - 1]) ? SecretNameKind.Secret : SecretNameKind.None;
        if (PasswordWords.Contains(word) || EndsWithAny(word, PasswordEnds))
            return SecretNameKind.Password;
        if (OwnedWords.Contains(word) || EndsWithAny(word, SecretEnds))
            return SecretNameKind.Secret;
        return TokenWords.Contains(word) || (word == "CONTENT" && i > 0 && words[i - 1] == "KEY") || EndsWithAny(word, TokenEnds) || (word == "STRING" && i > 0 && words[i - 1] is "CONNECTION" or "CONN") ? SecretNameKind.Token : SecretNameKind.None;
    }

    private static bool EndsWithAny(string word, string[] ends)
    {
        foreach (var end in ends)
        {
            if (word.EndsWith(end, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static ImmutableHashSet<string> Words(string list) => ImmutableHashSet.Create(StringComparer.Ordinal, list.Split(' '));
}
