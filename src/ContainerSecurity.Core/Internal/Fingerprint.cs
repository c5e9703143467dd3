using System.Security.Cryptography;
using System.Text;

namespace ContainerSecurity.Internal;

/// <summary>Stable identities of findings. Line numbers, columns and blanks do not enter.</summary>
internal static class Fingerprint
{
    public static string Compute(Diagnostic diagnostic, int occurrence)
    {
        var text = new StringBuilder()
            .Append(diagnostic.Id).Append('\n')
            .Append(diagnostic.Location.Document.Path.Replace('\\', '/')).Append('\n')
            .Append(diagnostic.Resource?.ToString()).Append('\n')
            .Append(diagnostic.Message).Append('\n');
        AppendNormalized(text, diagnostic.Location.Text);
        text.Append('\n').Append(occurrence);
        return Hash(text.ToString());
    }

    private static void AppendNormalized(StringBuilder target, string text)
    {
        var blank = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                blank = true;
                continue;
            }

            if (blank)
                target.Append(' ');
            blank = false;
            target.Append(character);
        }
    }

    private static string Hash(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
#if NET
        var hash = SHA256.HashData(bytes);
#else
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(bytes);
#endif
        var hex = new StringBuilder(32);
        for (var i = 0; i < 16; i++)
            hex.Append(hash[i].ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        return hex.ToString();
    }
}
