namespace ContainerSecurity.Languages.Image;

/// <summary>What a file's name or its beginning shows.</summary>
public enum SensitiveFileKind
{
    /// <summary>Nothing that matters.</summary>
    None,

    /// <summary>A private key, not encrypted, in PEM or OpenSSH form.</summary>
    PrivateKey,

    /// <summary>A store that may hold a private key: <c>.pfx</c>, <c>.p12</c>.</summary>
    KeyStore,

    /// <summary>Credentials of a cloud's command line.</summary>
    CloudCredentials,

    /// <summary>Credentials of registries, as <c>docker login</c> keeps them.</summary>
    RegistryCredentials,

    /// <summary>Credentials of a package source.</summary>
    PackageSourceCredentials,

    /// <summary>Credentials of a Kubernetes cluster.</summary>
    ClusterCredentials,

    /// <summary>Credentials of a source control server, or of <c>netrc</c>.</summary>
    SourceControlCredentials,

    /// <summary>A file of variables such as <c>.env</c> that sets a secret.</summary>
    EnvironmentSecrets,

    /// <summary>What a package manager keeps of its downloads; the path is the directory.</summary>
    PackageCache,
}
