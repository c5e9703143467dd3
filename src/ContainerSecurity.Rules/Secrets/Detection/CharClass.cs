namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>The character set of a token's body.</summary>
internal enum CharClass
{
    /// <summary>Digits and the lowercase letters a to f.</summary>
    Hex,

    /// <summary>Digits and uppercase letters.</summary>
    Upper,

    /// <summary>Digits and lowercase letters.</summary>
    Lower,

    /// <summary>Digits and letters.</summary>
    AlphaNumeric,

    /// <summary>Digits, letters and the underscore.</summary>
    Word,

    /// <summary>Digits, letters, underscore and hyphen.</summary>
    Base64Url,

    /// <summary>Digits, letters, underscore, hyphen and dot.</summary>
    Dotted,

    /// <summary>Digits, letters, plus and slash.</summary>
    Base64,
}
