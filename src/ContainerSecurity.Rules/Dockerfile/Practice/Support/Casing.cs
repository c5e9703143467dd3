using System.Linq;

namespace ContainerSecurity.Rules.Dockerfile.Practice.Support;

/// <summary>Tells how a word is written.</summary>
internal static class Casing
{
    /// <summary>Whether the word has no capital.</summary>
    public static bool IsLower(string word) => !word.Any(char.IsUpper);

    /// <summary>Whether the word has capitals only.</summary>
    public static bool IsUpper(string word) => !word.Any(char.IsLower);
}
