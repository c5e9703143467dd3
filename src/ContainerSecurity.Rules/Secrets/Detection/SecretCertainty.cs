namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>How sure it is that a text is a secret.</summary>
internal enum SecretCertainty
{
    /// <summary>A name, a weak value or a loose shape says so.</summary>
    Likely,

    /// <summary>The shape belongs to a credential of one provider, or to a private key.</summary>
    Certain,
}
