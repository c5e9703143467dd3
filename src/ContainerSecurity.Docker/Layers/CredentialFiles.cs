using System;
using System.Text.RegularExpressions;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Docker.Layers;

/// <summary>
/// Credential files of tools. The patterns run in linear time, because an image may contain any number of such files. None
/// has a timeout: the findings must not depend on the load of the machine.
/// </summary>
internal static class CredentialFiles
{
    private static readonly CredentialFile
        Aws = Make(SensitiveFileKind.CloudCredentials, @"(?im)^[ \t]*aws_secret_access_key[ \t]*=[ \t]*\S{20}"),
        Azure = Make(SensitiveFileKind.CloudCredentials, @"""(?:secret|client_secret|accessToken|refreshToken|refresh_token)""\s*:\s*""[^""]{8}"),
        Google = Make(SensitiveFileKind.CloudCredentials, @"""(?:private_key|refresh_token|client_secret)""\s*:\s*""[^""]{8}"),
        Registry = Make(SensitiveFileKind.RegistryCredentials, @"""(?:auth|identitytoken|password)""\s*:\s*""[^""]{4}"),
        Cluster = Make(SensitiveFileKind.ClusterCredentials, @"(?m)^[ \t]*(?:-[ \t]*)?(?:token|client-key-data|password)[ \t]*:[ \t]*[^\s<$]{4}"),
        NuGet = Make(SensitiveFileKind.PackageSourceCredentials, @"(?i)key=""(?:ClearText)?Password""[ \t]+value=""(?!%)[^""]{2}"),
        Npm = Make(SensitiveFileKind.PackageSourceCredentials, @"(?m)(?::|^)_(?:authToken|auth|password)[ \t]*=[ \t]*[^\s$]{8}"),
        Pip = Make(SensitiveFileKind.PackageSourceCredentials, @"(?m)^[ \t]*(?:extra-)?index-url[ \t]*=[ \t]*https?://[^\s/:@$]+:[^\s/@$]+@"),
        PyPi = Make(SensitiveFileKind.PackageSourceCredentials, @"(?m)^[ \t]*password[ \t]*[=:][ \t]*[^\s$]{4}"),
        Maven = Make(SensitiveFileKind.PackageSourceCredentials, @"<password>[^<$]{4,}</password>"),
        Git = Make(SensitiveFileKind.SourceControlCredentials, @"(?m)^https?://[^\s/:@]+:[^\s/@]+@"),
        NetRc = Make(SensitiveFileKind.SourceControlCredentials, @"(?m)\bpassword\s+[^\s$]{4}"),
        Variables = new(SensitiveFileKind.EnvironmentSecrets, VariableFile.HoldsSecret);

    /// <summary>The kind of a file by its path, or null if it is none.</summary>
    /// <param name="path">The path.</param>
    /// <param name="name">The file name in lowercase.</param>
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
        _ => null,
    };

    private static bool IsIn(string path, string folder) => LayerPath.NameOf(LayerPath.FolderOf(path)) == folder;

    private static CredentialFile Make(SensitiveFileKind content, string pattern)
    {
        var regex = new Regex(pattern, RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);
        return new CredentialFile(content, regex.IsMatch);
    }
}
