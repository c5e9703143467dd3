using System.Text;

namespace ContainerSecurity.Hosting;

/// <summary>Replaces control characters in file names, which are untrusted input and must not control the terminal.</summary>
internal static class TerminalText
{
    public static string Text(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
            result.Append(char.IsControl(character) ? '?' : character);
        return result.ToString();
    }
}
