namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>What a name says about its value.</summary>
internal enum SecretNameKind
{
    /// <summary>Nothing of a secret.</summary>
    None,

    /// <summary>A password: whatever is written there works, a weak word too.</summary>
    Password,

    /// <summary>A secret or signing key that the owner chose: likewise, but the name of an object that holds it is often written there instead.</summary>
    Secret,

    /// <summary>A token or key that a service gave: it is long and random.</summary>
    Token,
}
