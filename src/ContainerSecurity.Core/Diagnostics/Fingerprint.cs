using System.Security.Cryptography;
using System.Text;

namespace ContainerSecurity;

/// <summary>
/// Stable identities of findings, version 2: rule, path, resource, anchor and occurrence. Messages and values of a file are not part of them,
/// since fingerprints are published and a hashed value could be guessed.
/// </summary>
internal static class Fingerprint
{
    /// <summary>The version, which baselines and SARIF reports contain.</summary>
    public const int Version = 2;

    /// <summary>The fingerprint of a finding.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="occurrence">Its number among the findings with the same identity, counted from zero.</param>
    public static string Compute(Diagnostic diagnostic, int occurrence) => Sha256($"{Identity(diagnostic)}\n{occurrence}", 16);

    /// <summary>The part of a fingerprint that several findings may share.</summary>
    public static string Identity(Diagnostic diagnostic)
    {
        var (document, span) = diagnostic.Location;
        var text = new StringBuilder().Append(diagnostic.Id);
        // A rule that reports the findings of another tool has one id for all of that tool's checks.
        foreach (var equivalent in diagnostic.Equivalents)
            text.Append(' ').Append(equivalent);
        return text
            .Append('\n').Append(DocumentPath.Normalize(document.Path))
            .Append('\n').Append(diagnostic.Resource?.ToString())
            .Append('\n').Append(document.FindAnchor(span))
            .ToString();
    }

    /// <summary>The first bytes of the SHA-256 hash of a text in UTF-8, as hexadecimal digits.</summary>
    public static string Sha256(string text, int bytesShown)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
#if NET
        var hash = SHA256.HashData(bytes);
#else
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(bytes);
#endif
        var hex = new StringBuilder(bytesShown * 2);
        for (var i = 0; i < bytesShown; i++)
            hex.Append(hash[i].ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        return hex.ToString();
    }
}
