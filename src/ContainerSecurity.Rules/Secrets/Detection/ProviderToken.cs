using System;
using System.Globalization;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>What the tokens of a provider look like: a prefix and a body.</summary>
/// <param name="Prefix">What they begin with.</param>
/// <param name="Kind">What they are, with an article.</param>
/// <param name="Body">What the rest is made of.</param>
/// <param name="Shortest">The least length of the rest.</param>
/// <param name="Longest">The greatest length of the rest.</param>
/// <param name="Certainty">How sure the shape makes.</param>
internal sealed record ProviderToken(string Prefix, string Kind, CharClass Body, int Shortest, int Longest, SecretCertainty Certainty)
{
    /// <summary>Makes the form that a row of <c>provider-tokens.txt</c> describes.</summary>
    public static ProviderToken FromRow(string[] row) =>
        new(row[0], row[1], ClassOf(row[2]), Number(row[3]), Number(row[4]), row[5] == nameof(SecretCertainty.Certain) ? SecretCertainty.Certain : SecretCertainty.Likely);

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    // By hand, since Enum.Parse reads the names by reflection at each start.
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
        _ => throw new FormatException($"provider-tokens.txt: '{name}' is no {nameof(CharClass)}."),
    };
}
