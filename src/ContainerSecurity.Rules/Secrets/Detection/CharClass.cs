namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>What characters the body of a token is made of.</summary>
internal enum CharClass
{
    /// <summary>Digits and small letters a to f.</summary>
    Hex,

    /// <summary>Digits and capital letters.</summary>
    Upper,

    /// <summary>Digits and small letters.</summary>
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
