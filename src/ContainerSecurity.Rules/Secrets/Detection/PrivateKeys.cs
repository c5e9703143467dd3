using System;
using System.Collections.Generic;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>Finds private keys: PEM, OpenSSH, PGP and PuTTY.</summary>
internal static class PrivateKeys
{
    private const string Begin = "-----BEGIN ";
    private const string End = "-----END ";
    private const string Putty = "PuTTY-User-Key-File-";
    private const string PuttyPart = "Private-Lines:";
    private const string EncodedBegin = "LS0tLS1CRUdJTi";
    private const int EncodedLabel = 64;
    private const int ShortestEncoded = 100;
    private const int LongestLabel = 40;
    private const int ShortestBody = 16;
    private const int Looked = 400;

    /// <summary>The keys in a text, without the empty blocks of documentation samples.</summary>
    public static IEnumerable<Secret> Find(string text)
    {
        // A missing end is looked for once; a search for each beginning would be quadratic.
        var hasEnd = true;
        bool? isServiceAccount = null;
        for (var at = text.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf(Begin, at, StringComparison.Ordinal) : -1)
        {
            var start = at;
            at += Begin.Length;
            var labelEnd = text.IndexOf("-----", at, Math.Min(LongestLabel, text.Length - at), StringComparison.Ordinal);
            if (labelEnd < 0)
                continue;
            var label = text.Substring(at, labelEnd - at);
            at = labelEnd + 5;
            if (!label.Contains("PRIVATE KEY", StringComparison.Ordinal) || !HasBody(text, at))
                continue;
            var end = hasEnd ? text.IndexOf(End, at, StringComparison.Ordinal) : -1;
            hasEnd = end >= 0;
            at = end < 0 ? text.Length : Math.Min(text.Length, end + End.Length);
            yield return new Secret(Describe(label, isServiceAccount ?? (isServiceAccount = text.Contains("\"service_account\"", StringComparison.Ordinal)).Value), SecretCertainty.Certain, TextSpan.FromBounds(start, at));
        }

        foreach (var encoded in FindEncoded(text))
            yield return encoded;
        var putty = text.IndexOf(Putty, StringComparison.Ordinal);
        var lines = putty < 0 ? -1 : text.IndexOf(PuttyPart, putty, StringComparison.Ordinal);
        if (lines >= 0 && HasBody(text, lines + PuttyPart.Length))
            yield return new Secret("a PuTTY private key", SecretCertainty.Certain, TextSpan.FromBounds(putty, text.Length));
    }

    // A PEM file in base64, as kubeconfig files and templates hold it.
    private static IEnumerable<Secret> FindEncoded(string text)
    {
        for (var at = text.IndexOf(EncodedBegin, StringComparison.Ordinal); at >= 0;)
        {
            var length = Chars.Run(text, at, CharClass.Base64, text.Length);
            var head = Math.Min(length, EncodedLabel) / 4 * 4;
            if (length > ShortestEncoded && Base64.Decode(text.Substring(at, head)) is { } label && label.Contains("PRIVATE KEY-----", StringComparison.Ordinal))
                yield return new Secret("a private key", SecretCertainty.Certain, new TextSpan(at, length));
            at = text.IndexOf(EncodedBegin, at + length, StringComparison.Ordinal);
        }
    }

    private static string Describe(string label, bool isServiceAccount) =>
        label.StartsWith("PGP", StringComparison.Ordinal) ? "a PGP private key"
        : label.StartsWith("OPENSSH", StringComparison.Ordinal) ? "an OpenSSH private key"
        : isServiceAccount ? "a Google service account's key"
        : "a private key";

    private static bool HasBody(string text, int from)
    {
        var run = 0;
        var limit = Math.Min(text.Length, from + Looked);
        for (var at = from; at < limit; at++)
        {
            // A line break may be escaped as \n.
            if (text[at] == '\\' && at + 1 < limit && text[at + 1] is 'n' or 'r')
            {
                at++;
                run = 0;
                continue;
            }

            run = Chars.IsIn(text[at], CharClass.Base64) ? run + 1 : 0;
            if (run >= ShortestBody)
                return !Randomness.IsFake(text.Substring(at + 1 - ShortestBody, ShortestBody));
            if (string.CompareOrdinal(text, at, "-----", 0, 5) == 0)
                return false;
        }

        return false;
    }
}
