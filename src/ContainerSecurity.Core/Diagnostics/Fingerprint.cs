using System.Security.Cryptography;
using System.Text;

namespace ContainerSecurity;

/// <summary>Stable identities of findings. Line numbers, columns and blanks do not enter.</summary>
internal static class Fingerprint
{
    public static string Compute(Diagnostic diagnostic, int occurrence) => Sha256($"{Identity(diagnostic, diagnostic.Message)}\n{occurrence}", 16);

    /// <summary>What tells a finding from others, wherever it stands in its file.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="message">Its message, which is made anew each time it is asked for.</param>
    public static string Identity(Diagnostic diagnostic, string message)
    {
        var text = new StringBuilder()
            .Append(diagnostic.Id).Append('\n')
            .Append(diagnostic.Location.Document.Path.Replace('\\', '/')).Append('\n')
            .Append(diagnostic.Resource?.ToString()).Append('\n')
            .Append(message).Append('\n');
        AppendNormalized(text, diagnostic.Location.Text);
        return text.ToString();
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

    /// <summary>The first bytes of the hash of a text in UTF-8, in hexadecimal digits.</summary>
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
