using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>Classifies names, word by word, as names of secrets.</summary>
internal static class SecretNames
{
    private static readonly ImmutableHashSet<string> PasswordWords = Words("PASSWORD PASSWORDS PASSWD PASSPHRASE PASSCODE PWD PASS PSWD PASSWRD PWORD SSHPASS");

    private static readonly ImmutableHashSet<string> TokenWords = Words("TOKEN APIKEY AUTHTOKEN ACCESSKEY ACCOUNTKEY STORAGEKEY APITOKEN ACCESSTOKEN CONNECTIONSTRING CREDENTIAL CREDENTIALS CREDS PAT SASTOKEN");

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
    private static readonly ImmutableHashSet<string> PublicWords = Words("PUBLIC PASSWORDLESS PUBKEY FINGERPRINT OLDPWD CANCELLATION CSRF KEYSERVER");

    // Keys that check signatures are public; their passphrases and private parts are not.
    private static readonly ImmutableHashSet<string> SignatureWords = Words("GPG PGP APT RPM REPO");

    // A word for a secret and one of these name a place or a service: "KEY_VAULT", "SECRET_MANAGER", "TOKEN_SERVICE".
    private static readonly ImmutableHashSet<string> PlaceWords = Words("VAULT VAULTS RING RINGS STORE STORES SPACE BOARD CHAIN WORD WORDS SERVER MANAGER SERVICE PROVIDER ENGINE BROKER ROTATION SIZE LENGTH NAME TYPE COUNT LIMIT POLICY");

    // Keys of tables, caches and protocols.
    private static readonly ImmutableHashSet<string> PlainKeys = Words("PRIMARY FOREIGN UNIQUE PARTITION ROUTING SORT CACHE HOT OBJECT BLOB MAP DICT ROW GROUP HASH INDEX LOOKUP QUERY MESSAGE TOPIC TRANSLATION LOCALE I18N FEATURE HEADER REGISTRY LABEL ANNOTATION JSON YAML CONFIG SEARCH HOST KNOWN");

    // What may follow the word KEY without changing that the value is one.
    private static readonly ImmutableHashSet<string> KeyForms = Words("KEY KEYS BASE64 B64 DATA CONTENT CONTENTS PEM VALUE TEXT PROD PRODUCTION DEV STAGING TEST PRIMARY SECONDARY");

    // Names that package managers and command lines define for credentials. Source: the manuals of the Azure Artifacts credential provider, Docker, npm, Yarn, Redis.
    private static readonly ImmutableHashSet<string> DefinedNames = Words(
        "VSS_NUGET_EXTERNAL_FEED_ENDPOINTS ARTIFACTS_CREDENTIALPROVIDER_EXTERNAL_FEED_ENDPOINTS ARTIFACTS_CREDENTIALPROVIDER_FEED_ENDPOINTS DOCKER_AUTH_CONFIG COMPOSER_AUTH REDISCLI_AUTH NPM_CONFIG__AUTH NPM_AUTH NPM_AUTH_IDENT "
        + "YARN_NPM_AUTH_IDENT YARN_NPM_AUTH_TOKEN NODE_AUTH_TOKEN NPM_CONFIG__AUTHTOKEN NPM_CONFIG__PASSWORD GOOGLE_CREDENTIALS GOOGLE_APPLICATION_CREDENTIALS_JSON GOOGLE_SERVICE_ACCOUNT_JSON GCP_SERVICE_ACCOUNT_JSON KUBECONFIG_DATA KUBE_CONFIG_DATA "
        + "AZURE_CREDENTIALS NETRC_CONTENT HTTPIE_AUTH ARM_ACCESS_KEY HOMEBREW_GITHUB_API_TOKEN");

    private static readonly ImmutableHashSet<string> SwitchWords = Words("USE ENABLE DISABLE ALLOW REQUIRE IS HAS NO SKIP SHOULD MAX MIN DISABLED ENABLED WITHOUT WITH NON NOT ASK PROMPT GENERATE SHOW HIDE SAVE STORE RESET CHANGE KEEP CREATE FORCE EMPTY");

    private static readonly ImmutableHashSet<string> RandomKeyWords = Words("KEY KEYS AUTH SIGNATURE CRED CODE PSK");

    private static readonly string[] PasswordEnds = ["PASSWORD", "PASSWD", "PASSPHRASE"];

    private static readonly string[] TokenEnds = ["TOKEN", "APIKEY", "ACCESSKEY", "ACCOUNTKEY", "CREDENTIALS"];

    private static readonly string[] SecretEnds = ["SECRET", "SECRETKEY", "PRIVATEKEY"];

    // Files of these kinds are programs and documents about secrets.
    private static readonly ImmutableHashSet<string> ProgramEnds = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "py", "lua", "js", "mjs", "cjs", "ts", "tsx", "jsx", "vue", "rb", "go", "rs", "php", "pl", "java", "kt", "cs", "fs", "c", "h", "cpp", "sh", "bash", "zsh", "ps1", "bat", "cmd", "sql", "groovy", "tf", "rego", "cue",
        "html", "htm", "css", "scss", "md", "rst", "adoc", "tmpl", "tpl", "gotmpl", "hbs", "j2", "erb", "mustache", "ftl", "svg", "png", "po", "pot", "wasm", "schema", "proto", "graphql");

    private static readonly ImmutableHashSet<string> DataEnds = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "json", "yaml", "yml", "xml", "toml", "ini", "conf", "cfg", "cnf", "properties", "txt", "env", "csv");

    /// <summary>Whether the name is that of a secret.</summary>
    public static bool IsSecret(string name) => Classify(name) != SecretNameKind.None;

    /// <summary>Whether the name is that of a secret, or has the word KEY or AUTH, so that a secret is meant unless the value says otherwise.</summary>
    /// <remarks>Source: the check SecretsUsedInArgOrEnv of BuildKit.</remarks>
    public static bool MeansSecret(string name) => IsSecret(name) || (!IsKeyOfItem(name) && HasKeyWord(NameWords.Split(name)));

    /// <summary>The kind of value that a name suggests; the name of a file counts without its ending, and that of a program is no secret.</summary>
    public static SecretNameKind Classify(string name)
    {
        if (IsDefined(name))
            return SecretNameKind.Token;
        var dot = name.LastIndexOf('.');
        var end = dot > 0 ? name.Substring(dot + 1) : "";
        if (ProgramEnds.Contains(end))
            return SecretNameKind.None;
        return Classify(NameWords.Split(DataEnds.Contains(end) ? name.Substring(0, dot) : name));
    }

    // "Filters__0__Key" is the key of an item of a list in the configuration of .NET.
    private static bool IsKeyOfItem(string name) =>
        name.EndsWith("__Key", StringComparison.OrdinalIgnoreCase) && name.Length > 5 && Chars.IsDigit(name[name.Length - 6]);

    // Bundler takes the credentials of a host from BUNDLE_ and the host, with two underscores for each dot; NuGet those of a source likewise.
    private static bool IsDefined(string name) =>
        DefinedNames.Contains(name.ToUpperInvariant())
        || (name.StartsWith("BUNDLE_", StringComparison.Ordinal) && name.IndexOf("__", StringComparison.Ordinal) > 7 && !name.StartsWith("BUNDLE_MIRROR__", StringComparison.Ordinal)
            && !name.StartsWith("BUNDLE_BUILD__", StringComparison.Ordinal) && !name.StartsWith("BUNDLE_LOCAL__", StringComparison.Ordinal) && !name.StartsWith("BUNDLE_DISABLE", StringComparison.Ordinal))
        || name.StartsWith("NuGetPackageSourceCredentials_", StringComparison.OrdinalIgnoreCase);

    private static bool HasKeyWord(List<string> words)
    {
        if (words.Count == 0 || words.Exists(w => PublicWords.Contains(w) || SignatureWords.Contains(w) || w is "FILE" or "VERSION") || (words.Count > 1 && SwitchWords.Contains(words[0])))
            return false;
        if (words[words.Count - 1] == "AUTH")
            return true;
        for (var i = 0; i < words.Count; i++)
        {
            if (TrimNumber(words[i]) is not ("KEY" or "KEYS") || (i > 0 && PlainKeys.Contains(words[i - 1])))
                continue;
            var last = TrimNumber(words[words.Count - 1]);
            // Half of a pair of an id and a secret: "AWS_ACCESS_KEY_ID". Ids of other keys are public.
            if (last == "ID" ? i == words.Count - 2 && i > 0 && ServiceKeys.Contains(words[i - 1]) : last.Length == 0 || KeyForms.Contains(last) || KeyForms.Contains(words[words.Count - 1]))
                return true;
        }

        return false;
    }

    /// <summary>The kind of value that a name suggests.</summary>
    /// <param name="words">The words of the name, in uppercase.</param>
    public static SecretNameKind Classify(List<string> words)
    {
        var count = words.Count;
        // "PASSWORD_2" is a password as "PASSWORD2" is.
        while (count > 1 && TrimNumber(words[count - 1]).Length == 0)
            count--;
        if (count == 0)
            return SecretNameKind.None;
        var last = TrimNumber(words[count - 1]);
        if (AboutWords.Contains(words[count - 1]) || AboutWords.Contains(last) || (count == 1 && words[0] is "PWD") || (count > 1 && SwitchWords.Contains(words[0])))
            return SecretNameKind.None;
        var kind = SecretNameKind.None;
        for (var i = 0; i < count; i++)
        {
            if (PublicWords.Contains(words[i]))
                return SecretNameKind.None;
            // The last significant word counts: "SECRET_TOKEN", "CREDENTIALS_PASSWORD".
            var found = i + 1 < count && PlaceWords.Contains(words[i + 1]) ? SecretNameKind.None : Classify(words, i);
            kind = found == SecretNameKind.None ? kind : found;
        }

        if (kind is SecretNameKind.Token or SecretNameKind.Secret && words.Exists(SignatureWords.Contains) && !words.Contains("PRIVATE") && last is "KEY" or "KEYS")
            return SecretNameKind.None;
        // "DB_PASSWORD_KEY" names a key of a Secret object; "SECRET_KEY" is one.
        return last is ("KEY" or "KEYS") && count > 1 && Classify(words, count - 1) == SecretNameKind.None ? SecretNameKind.None : kind;
    }

    /// <summary>Whether a random value of this name may be a key.</summary>
    /// <param name="words">The words of the name, in uppercase.</param>
    public static bool MayHoldKey(List<string> words) =>
        words.Count > 0 && RandomKeyWords.Contains(TrimNumber(words[words.Count - 1])) && !words.Exists(w => PublicWords.Contains(w) || SignatureWords.Contains(w));

    /// <summary>The description of a value for messages.</summary>
    public static string Describe(SecretNameKind kind) => kind switch
    {
        SecretNameKind.Password => "a password",
        SecretNameKind.Token => "a token or key",
        _ => "a secret",
    };

    private static SecretNameKind Classify(List<string> words, int i)
    {
        var word = TrimNumber(words[i]);
        if (word == "KEY" || word == "KEYS")
            return i == 0 ? SecretNameKind.None : ServiceKeys.Contains(words[i - 1]) ? SecretNameKind.Token : OwnKeys.Contains(words[i - 1]) ? SecretNameKind.Secret : SecretNameKind.None;
        if (PasswordWords.Contains(word) || EndsWithAny(word, PasswordEnds))
            return SecretNameKind.Password;
        if (OwnedWords.Contains(word) || EndsWithAny(word, SecretEnds))
            return SecretNameKind.Secret;
        return TokenWords.Contains(word) || (word == "CONTENT" && i > 0 && words[i - 1] == "KEY") || EndsWithAny(word, TokenEnds) || (word == "STRING" && i > 0 && words[i - 1] is "CONNECTION" or "CONN") ? SecretNameKind.Token : SecretNameKind.None;
    }

    // "PASSWORD2", "KEY1"; the number of "SHA256" is part of the word, which is no secret with or without it.
    private static string TrimNumber(string word)
    {
        var end = word.Length;
        while (end > 0 && Chars.IsDigit(word[end - 1]))
            end--;
        return end == word.Length ? word : word.Substring(0, end);
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
