namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>The kind of value that a name suggests.</summary>
internal enum SecretNameKind
{
    /// <summary>Not a secret.</summary>
    None,

    /// <summary>A password: any value works, even a weak word.</summary>
    Password,

    /// <summary>A secret or signing key that the owner chose. The value is often the name of an object that holds it.</summary>
    Secret,

    /// <summary>A token or key that a service issued: long and random.</summary>
    Token,
}
