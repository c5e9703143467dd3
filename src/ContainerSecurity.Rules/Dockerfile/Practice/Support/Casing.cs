using System.Linq;

namespace ContainerSecurity.Rules.Dockerfile.Practice.Support;

/// <summary>Determines the casing of a word.</summary>
internal static class Casing
{
    /// <summary>Whether the word has no uppercase letter.</summary>
    public static bool IsLower(string word) => !word.Any(char.IsUpper);

    /// <summary>Whether the word has no lowercase letter.</summary>
    public static bool IsUpper(string word) => !word.Any(char.IsLower);
}
