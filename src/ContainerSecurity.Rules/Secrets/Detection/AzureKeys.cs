using System;
using System.Collections.Generic;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>Finds Azure keys by the signature at a fixed position, and shared access signatures.</summary>
/// <remarks>Source: Microsoft's list of credential formats, "Identifiable secrets"; read November 2026.</remarks>
internal static class AzureKeys
{
    // The length of a client secret: four characters, "Q~" and the rest.
    private const int ShortestKey = 6 + ShortestClientSecret;
    private const int LongestClientSecret = 34;
    private const int ShortestClientSecret = 31;
    private const int ShortestSignature = 43;

    private static readonly Shape[] Shapes =
    [
        new("+ASt", 76, 6, "==", CharClass.Base64, "an Azure Storage account key"),
        new("ACDb", 76, 6, "==", CharClass.Base64, "an Azure Cosmos DB key"),
        new("+ABa", 76, 6, "==", CharClass.Base64, "an Azure Batch key"),
        new("+ASb", 33, 6, "=", CharClass.Base64, "an Azure Service Bus key"),
        new("+AEh", 33, 6, "=", CharClass.Base64, "an Azure Event Hubs key"),
        new("AIoT", 33, 6, "=", CharClass.Base64, "an Azure IoT key"),
        new("AzCa", 33, 6, "=", CharClass.Base64, "an Azure Cache for Redis key"),
        new("+ACR", 42, 6, "", CharClass.Base64, "an Azure Container Registry password"),
        new("AzSe", 42, 6, "", CharClass.AlphaNumeric, "an Azure AI Search key"),
        new("AzFu", 44, 6, "==", CharClass.Base64Url, "an Azure Functions key"),
        new("AZDO", 76, 4, "", CharClass.AlphaNumeric, "an Azure DevOps token"),
    ];

    /// <summary>The keys in a text.</summary>
    public static IEnumerable<Secret> Find(string text)
    {
        // Most texts are names and numbers, too short for a key.
        if (text.Length < ShortestKey)
            yield break;
        foreach (var shape in Shapes)
        {
            foreach (var secret in FindShape(text, shape))
                yield return secret;
        }

        foreach (var secret in FindClientSecrets(text))
            yield return secret;
        foreach (var secret in FindSignatures(text))
            yield return secret;
    }

    private static IEnumerable<Secret> FindShape(string text, Shape shape)
    {
        for (var at = IndexOf(text, shape.Signature, 0); at >= 0; at = IndexOf(text, shape.Signature, at + 1))
        {
            var start = at - shape.Before;
            var end = at + shape.Signature.Length + shape.After;
            if (start < 0 || end + shape.Padding.Length > text.Length || string.CompareOrdinal(text, end, shape.Padding, 0, shape.Padding.Length) != 0)
                continue;
            if (Chars.RunBack(text, at, shape.Body, shape.Before + 1) != shape.Before || Chars.Run(text, at + shape.Signature.Length, shape.Body, shape.After + 1) != shape.After)
                continue;
            yield return new Secret(shape.Kind, SecretCertainty.Certain, TextSpan.FromBounds(start, end + shape.Padding.Length));
        }
    }

    // An Entra ID client secret: three characters, 7 or 8, "Q~", and 31 to 34 more.
    private static IEnumerable<Secret> FindClientSecrets(string text)
    {
        for (var at = IndexOf(text, "Q~", 0); at >= 0; at = IndexOf(text, "Q~", at + 1))
        {
            var start = at - 4;
            if (start < 0 || text[at - 1] is not ('7' or '8') || (start > 0 && IsClientSecretChar(text[start - 1])))
                continue;
            var end = at + 2;
            while (end < text.Length && end - at - 2 <= LongestClientSecret && IsClientSecretChar(text[end]))
                end++;
            if (end - at - 2 is >= ShortestClientSecret and <= LongestClientSecret && !Randomness.IsFake(text.Substring(start, end - start)))
                yield return new Secret("an Entra ID client secret", SecretCertainty.Certain, TextSpan.FromBounds(start, end));
        }
    }

    // A shared access signature: "sig=" and 32 bytes in base64, usually percent-encoded, in the query of a URL.
    private static IEnumerable<Secret> FindSignatures(string text)
    {
        for (var at = IndexOf(text, "sig=", 0); at >= 0; at = IndexOf(text, "sig=", at + 1))
        {
            if (at > 0 && text[at - 1] is not ('?' or '&' or ' ' or '"' or '\'' or ';'))
                continue;
            var end = at + 4;
            while (end < text.Length && end - at < 128 && (Chars.IsIn(text[end], CharClass.Base64) || text[end] is '%' or '='))
                end++;
            if (end - at - 4 >= ShortestSignature && !Randomness.IsFake(text.Substring(at + 4, end - at - 4)))
                yield return new Secret("an Azure shared access signature", SecretCertainty.Certain, TextSpan.FromBounds(at, end));
        }
    }

    private static bool IsClientSecretChar(char c) => Chars.IsIn(c, CharClass.Dotted) || c == '~';

    private static int IndexOf(string text, string part, int from) => text.IndexOf(part, from, StringComparison.Ordinal);

    private sealed record Shape(string Signature, int Before, int After, string Padding, CharClass Body, string Kind);
}
