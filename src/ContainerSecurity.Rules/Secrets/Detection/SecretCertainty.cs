namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>The certainty that a text is a secret.</summary>
internal enum SecretCertainty
{
    /// <summary>A name, a weak value or a common shape suggests it.</summary>
    Likely,

    /// <summary>The shape is unique to the credentials of one provider, or to private keys.</summary>
    Certain,
}
