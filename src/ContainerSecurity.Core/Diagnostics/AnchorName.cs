using System.Linq;

namespace ContainerSecurity;

/// <summary>Decides which names of a file may enter a fingerprint.</summary>
internal static class AnchorName
{
    // The longest name of Kubernetes: a DNS subdomain.
    private const int MaxLength = 253;

    /// <summary>The name, or null for a text that is not written like one, such as a URL with credentials, a key block or an expression.</summary>
    /// <param name="text">The name as written.</param>
    public static string? From(string? text)
    {
        var name = text?.Trim('\'', '"') ?? "";
        return name.Length is > 0 and <= MaxLength && name.All(IsPart) ? name : null;
    }

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || character is '.' or '-' or '_' or '/';
}
