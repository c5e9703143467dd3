using System;
using System.Globalization;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>The format of a provider's tokens: a prefix and a body.</summary>
/// <param name="Prefix">The prefix.</param>
/// <param name="Kind">The kind of token, with an article.</param>
/// <param name="Body">The character set of the body.</param>
/// <param name="Shortest">The minimum length of the body.</param>
/// <param name="Longest">The maximum length of the body.</param>
/// <param name="Certainty">The certainty of a match.</param>
internal sealed record ProviderToken(string Prefix, string Kind, CharClass Body, int Shortest, int Longest, SecretCertainty Certainty)
{
    /// <summary>Creates the format from a row of <c>provider-tokens.txt</c>.</summary>
    public static ProviderToken FromRow(string[] row) =>
        new(row[0], row[1], ClassOf(row[2]), Number(row[3]), Number(row[4]), row[5] == nameof(SecretCertainty.Certain) ? SecretCertainty.Certain : SecretCertainty.Likely);

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    // Enum.Parse would read the names by reflection at each start.
    private static CharClass ClassOf(string name) => name switch
    {
        nameof(CharClass.Hex) => CharClass.Hex,
        nameof(CharClass.Upper) => CharClass.Upper,
        nameof(CharClass.Lower) => CharClass.Lower,
        nameof(CharClass.AlphaNumeric) => CharClass.AlphaNumeric,
        nameof(CharClass.Word) => CharClass.Word,
        nameof(CharClass.Base64Url) => CharClass.Base64Url,
        nameof(CharClass.Dotted) => CharClass.Dotted,
        nameof(CharClass.Base64) => CharClass.Base64,
        _ => throw new FormatException($"provider-tokens.txt: '{name}' is not a {nameof(CharClass)}."),
    };
}
