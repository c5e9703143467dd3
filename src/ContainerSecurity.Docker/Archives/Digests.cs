using System;
using System.Security.Cryptography;
using System.Text;

namespace ContainerSecurity.Docker.Archives;

/// <summary>Digests in OCI format: <c>sha256:</c> and 64 hexadecimal digits.</summary>
internal static class Digests
{
    public const string Prefix = "sha256:";

    public static bool IsValid(string? digest)
    {
        if (digest is null || digest.Length != Prefix.Length + 64 || !digest.StartsWith(Prefix, StringComparison.Ordinal))
            return false;
        for (var i = Prefix.Length; i < digest.Length; i++)
        {
            if (digest[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f')))
                return false;
        }

        return true;
    }

    public static string Of(byte[] content)
    {
#if NET
        return Format(SHA256.HashData(content));
#else
        using var hash = SHA256.Create();
        return Format(hash.ComputeHash(content));
#endif
    }

    public static string Format(byte[] hash)
    {
        var text = new StringBuilder(Prefix, Prefix.Length + (hash.Length * 2));
        foreach (var value in hash)
            text.Append(value.ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        return text.ToString();
    }
}
