using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Rules.Secrets.Detection;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Recognizes credential files by their names.</summary>
internal static class CredentialFiles
{
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", ".netrc", "_netrc", ".git-credentials", ".pypirc", ".dockercfg", ".dockerconfigjson", ".pgpass", ".my.cnf", "kubeconfig", ".kubeconfig",
        "service-account.json", "service_account.json", "serviceaccount.json", "service-account-key.json", "gcp-key.json", "gcloud-key.json", "google-credentials.json", "credentials.json", "client_secret.json",
        ".vault-token", "terraform.tfstate", ".terraformrc", "credentials.tfrc.json", "rclone.conf", ".mylogin.cnf", "local.settings.json", "id_ecdsa_sk", "id_ed25519_sk", "serviceaccountkey.json", "kubeconfig.yaml", "kubeconfig.yml", "gcloud-service-key.json",
        "secret", "secrets", "password", "passwords", "credentials", ".secret", ".secrets", ".password", ".token", ".credentials", "passwords.txt", "tokens.txt", ".s3cfg", ".boto", "accesstokens.json", "azureprofile.json", "secrets.json", "secrets.yaml", "secrets.yml", "secrets.env", "master.key", ".env", ".envrc");

    // These files hold settings, and sometimes a token.
    private static readonly ImmutableHashSet<string> SettingsNames = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, ".npmrc", ".yarnrc.yml", "nuget.config", "settings.xml", "pip.conf", "auth.json", "gradle.properties", ".condarc", ".m2", "appsettings.Production.json", ".htpasswd");

    private static readonly string[] KeyEnds = [".pfx", ".p12", ".p8", ".jks", ".keystore", ".keytab", ".publishsettings", ".kubeconfig", ".ppk", ".key", ".kdbx", ".ovpn", "-key.pem", "_key.pem", ".key.pem", "privkey.pem", "private.pem", "key.pem"];

    // Files of these kinds hold what their names say: "db_password.txt", "credentials.csv".
    private static readonly string[] TextEnds = [".txt", ".json", ".yaml", ".yml", ".ini", ".csv", ".conf", ".cfg", ".toml", ".env", ".dat", ".properties"];

    private static readonly string[] Folders = [".ssh", ".aws", ".azure", ".kube", ".gnupg", ".gcloud"];

    private static readonly string[] PublicWords = ["public", "pub", "example", "sample", "template", "dist", "tmpl", "test", "signing-key", "gpg", "apt", "repo", "repomd", "keyring", "archive-keyring", "nodesource", "rpm", "release"];

    /// <summary>Whether a path is a file or directory for credentials.</summary>
    public static bool IsCredential(string path)
    {
        var parts = path.Trim('"', '\'').Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || path.Contains("://", StringComparison.Ordinal))
            return false;
        var name = parts[parts.Length - 1];
        if (IsPublic(name))
            return false;
        if (Names.Contains(name) || IsEnvironmentFile(name) || KeyEnds.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)))
            return true;
        if (Array.Find(TextEnds, end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) is { } kind && IsSecretWord(name.Substring(0, name.Length - kind.Length)))
            return true;
        // Some files in these directories are harmless.
        if (name is "config.json" && parts.Length > 1 && parts[parts.Length - 2] == ".docker")
            return true;
        return name is not ("known_hosts" or "authorized_keys" or "config") && parts.Any(part => Folders.Contains(part, StringComparer.OrdinalIgnoreCase)) && !name.EndsWith(".pub", StringComparison.Ordinal);
    }

    /// <summary>Whether a path is a settings file that may hold a token.</summary>
    public static bool IsSettings(string path) => SettingsNames.Contains(WrittenText.FileName(path.Trim('"', '\'')));

    private static bool IsSecretWord(string stem)
    {
        var words = NameWords.Split(stem);
        return words.Count is > 0 and <= 4 && SecretNames.Classify([words[words.Count - 1]]) != SecretNameKind.None && SecretNames.Classify(words) != SecretNameKind.None;
    }

    // ".env.production" holds values; ".env.example" only lists their names.
    private static bool IsEnvironmentFile(string name) =>
        name.StartsWith(".env.", StringComparison.OrdinalIgnoreCase) && name.Substring(5).ToLowerInvariant() is "production" or "prod" or "local" or "staging" or "development.local" or "production.local" or "secret" or "secrets";

    private static bool IsPublic(string name)
    {
        foreach (var word in PublicWords)
        {
            var at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(name[at - 1])) && (at + word.Length == name.Length || !char.IsLetter(name[at + word.Length])))
                return true;
        }

        return false;
    }
}
