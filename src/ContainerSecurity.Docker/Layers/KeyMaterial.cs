using System;
using System.Text;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Docker.Layers;

/// <summary>Detects keys and credentials by the name and the first bytes of a file.</summary>
internal static class KeyMaterial
{
    private static readonly byte[] PemMark = Encoding.ASCII.GetBytes("PRIVATE KEY-----");
    private static readonly byte[] ServiceAccount = Encoding.ASCII.GetBytes("\"service_account\"");
    private static readonly byte[] JsonKey = Encoding.ASCII.GetBytes("-----BEGIN PRIVATE KEY-----\\n");

    public static SensitiveFileKind Classify(string path, byte[] content, int length)
    {
        var name = LayerPath.NameOf(path).ToLowerInvariant();
        if (IsPrivateKey(content, length))
            return SensitiveFileKind.PrivateKey;
        if (name.EndsWith(".json", StringComparison.Ordinal) && IsServiceAccount(content, length))
            return SensitiveFileKind.CloudCredentials;
        if (name.EndsWith(".pfx", StringComparison.Ordinal) || name.EndsWith(".p12", StringComparison.Ordinal))
            return content[0] == 0x30 ? SensitiveFileKind.KeyStore : SensitiveFileKind.None;
        return CredentialFiles.Find(path, name) is { } file && file.IsMet(Encoding.UTF8.GetString(content, 0, length)) ? file.Content : SensitiveFileKind.None;
    }

    // Key files of Google service accounts have arbitrary names.
    private static bool IsServiceAccount(byte[] content, int length) =>
        IndexOf(content, length, ServiceAccount) >= 0 && IndexOf(content, length, JsonKey) >= 0;

    // Only files that start with a key: programs and their tests contain keys as literals.
    private static bool IsPrivateKey(byte[] content, int length)
    {
        const int FurthestMark = 1024;
        var at = IndexOf(content, Math.Min(length, FurthestMark), PemMark);
        if (at < 0)
            return false;
        var text = Encoding.ASCII.GetString(content, 0, length);
        var line = text.LastIndexOf('\n', at) + 1;
        if (string.CompareOrdinal(text, line, "-----BEGIN ", 0, 11) != 0)
            return false;
        var kind = text.Substring(line + 11, at - line - 11);
        var body = text.Substring(at + PemMark.Length);
        return kind is "" or "RSA " or "EC " or "DSA " or "OPENSSH " && !body.Contains("ENCRYPTED", StringComparison.Ordinal) && HasBody(body) && !IsEncryptedOpenSsh(kind, body);
    }

    private static bool HasBody(string body)
    {
        var count = 0;
        foreach (var character in body)
        {
            if (character is '\r' or '\n')
                continue;
            if (!(char.IsLetterOrDigit(character) || character is '+' or '/' or '='))
                break;
            count++;
        }

        return count >= 64;
    }

    // An OpenSSH key has its cipher right after the magic "openssh-key-v1": "none" without a passphrase.
    private static bool IsEncryptedOpenSsh(string kind, string body)
    {
        const string None = "b3BlbnNzaC1rZXktdjEAAAAABG5vbmU";
        return kind == "OPENSSH " && !body.TrimStart().StartsWith(None, StringComparison.Ordinal);
    }

    private static int IndexOf(byte[] content, int length, byte[] mark) => content.AsSpan(0, length).IndexOf(mark);
}
