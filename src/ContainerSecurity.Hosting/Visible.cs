using System.Text;

namespace ContainerSecurity.Hosting;

/// <summary>Names of files are input too: they must not steer the terminal.</summary>
internal static class Visible
{
    public static string Text(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
            result.Append(char.IsControl(character) ? '?' : character);
        return result.ToString();
    }
}
