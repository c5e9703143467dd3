using System.Linq;

namespace ContainerSecurity;

/// <summary>Decides which names of a file may be part of a fingerprint.</summary>
internal static class AnchorName
{
    // The longest name in Kubernetes: a DNS subdomain.
    private const int MaxLength = 253;

    /// <summary>The name; null for a text that does not look like a name, such as a URL with credentials, a key block or an expression.</summary>
    /// <param name="text">The name as written; null when there is none.</param>
    public static string? From(string? text)
    {
        var name = text?.Trim('\'', '"') ?? "";
        return name.Length is > 0 and <= MaxLength && name.All(IsPart) ? name : null;
    }

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || character is '.' or '-' or '_' or '/';
}
