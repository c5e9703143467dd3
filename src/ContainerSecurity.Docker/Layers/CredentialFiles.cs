using System;
using System.Text.RegularExpressions;
using ContainerSecurity.Images;

namespace ContainerSecurity.Docker.Layers;

/// <summary>The files in which tools keep credentials.</summary>
internal static class CredentialFiles
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly CredentialFile
        Aws = Make(ImageFileContent.CloudCredentials, @"(?im)^\s*aws_secret_access_key[ \t]*=[ \t]*\S{20}"),
        Azure = Make(ImageFileContent.CloudCredentials, @"""(?:secret|client_secret|accessToken|refreshToken|refresh_token)""\s*:\s*""[^""]{8}"),
        Google = Make(ImageFileContent.CloudCredentials, @"""(?:private_key|refresh_token|client_secret)""\s*:\s*""[^""]{8}"),
        Registry = Make(ImageFileContent.RegistryCredentials, @"""(?:auth|identitytoken|password)""\s*:\s*""[^""]{4}"),
        Cluster = Make(ImageFileContent.ClusterCredentials, @"(?m)^\s*-?\s*(?:token|client-key-data|password)[ \t]*:[ \t]*[^\s<$]{4}"),
        NuGet = Make(ImageFileContent.PackageSourceCredentials, @"(?is)<packageSourceCredentials>.*?key=""(?:ClearText)?Password""\s+value=""(?!%)[^""]{2}|<apikeys>.*?value=""[^""]{8}"),
        Npm = Make(ImageFileContent.PackageSourceCredentials, @"(?m)(?::|^)_(?:authToken|auth|password)[ \t]*=[ \t]*[^\s$]{8}"),
        Pip = Make(ImageFileContent.PackageSourceCredentials, @"(?m)^\s*(?:extra-)?index-url[ \t]*=[ \t]*https?://[^\s/:@$]+:[^\s/@$]+@"),
        PyPi = Make(ImageFileContent.PackageSourceCredentials, @"(?m)^\s*password[ \t]*[=:][ \t]*[^\s$]{4}"),
        Maven = Make(ImageFileContent.PackageSourceCredentials, @"<password>[^<$]{4,}</password>"),
        Git = Make(ImageFileContent.SourceControlCredentials, @"(?m)^https?://[^\s/:@]+:[^\s/@]+@"),
        NetRc = Make(ImageFileContent.SourceControlCredentials, @"(?m)\bpassword\s+[^\s$]{4}"),
        Variables = Make(
            ImageFileContent.EnvironmentSecrets,
            @"(?im)^\s*(?:export\s+)?[A-Z0-9_]*(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CONNECTION_?STRING)(?:_?KEY)?[ \t]*=[ \t]*(?!['""]?(?:\$|<|changeme|change_me|your|example|xxx|\*))['""]?[^\s'""]{6}");

    /// <summary>The kind of a file by its path, or null for others.</summary>
    /// <param name="path">The path.</param>
    /// <param name="name">Its last name in lower case.</param>
    public static CredentialFile? Find(string path, string name) => name switch
    {
        "credentials" when IsIn(path, ".aws") => Aws,
        "msal_token_cache.json" or "accesstokens.json" or "service_principal_entries.json" when IsIn(path, ".azure") => Azure,
        "application_default_credentials.json" => Google,
        "config.json" when IsIn(path, ".docker") => Registry,
        ".dockercfg" or ".dockerconfigjson" => Registry,
        "auth.json" when IsIn(path, "containers") => Registry,
        "config" when IsIn(path, ".kube") => Cluster,
        "kubeconfig" or "admin.conf" => Cluster,
        "nuget.config" => NuGet,
        ".npmrc" => Npm,
        "pip.conf" => Pip,
        ".pypirc" => PyPi,
        "settings.xml" when IsIn(path, ".m2") => Maven,
        ".git-credentials" => Git,
        ".netrc" or "_netrc" => NetRc,
        ".env" or ".env.local" or ".env.production" or ".env.prod" or ".env.staging" => Variables,
        _ when name.EndsWith(".kubeconfig", StringComparison.Ordinal) => Cluster,
        // The key of a Google service account has any name.
        _ when name.EndsWith(".json", StringComparison.Ordinal) && !path.Contains("/node_modules/", StringComparison.Ordinal) => GoogleKey,
        _ => null,
    };

    private static CredentialFile GoogleKey { get; } = new(
        ImageFileContent.CloudCredentials,
        text => text.Contains("\"service_account\"", StringComparison.Ordinal) && text.Contains("-----BEGIN PRIVATE KEY-----\\n", StringComparison.Ordinal));

    private static bool IsIn(string path, string folder) => LayerPath.NameOf(LayerPath.FolderOf(path)) == folder;

    private static CredentialFile Make(ImageFileContent content, string pattern)
    {
        var regex = new Regex(pattern, RegexOptions.CultureInvariant, Patience);
        return new CredentialFile(content, text => Matches(regex, text));
    }

    // A text that takes a pattern that long was made to do so.
    private static bool Matches(Regex regex, string text)
    {
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
