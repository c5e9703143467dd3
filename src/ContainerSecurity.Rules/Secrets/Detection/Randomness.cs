using System;
using System.Linq;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>Distinguishes random keys from text that a person wrote.</summary>
internal static class Randomness
{
    private const int ShortestKey = 20;
    private const int LongestKey = 200;
    private static readonly string[] FakeParts = ["example", "xxxx", "0000000", "aaaaaaa", "1111111", "123456789", "987654321", "abcdefghij", "your", "placeholder", "dummy", "redacted", "fake", "replace", "changeme", "....", "****"];

    /// <summary>The Shannon entropy, in bits per character.</summary>
    public static double Entropy(string text)
    {
        var counts = new int[128];
        var total = 0;
        foreach (var c in text)
        {
            if (c < counts.Length)
            {
                counts[c]++;
                total++;
            }
        }

        return total == 0 ? 0 : counts.Where(n => n > 0).Sum(n => -((double)n / total) * Math.Log((double)n / total, 2));
    }

    /// <summary>Whether the body of a token is a sample: a few repeated characters, a sequence, or a word such as "example".</summary>
    public static bool IsFake(string body)
    {
        foreach (var part in FakeParts)
        {
            if (body.Contains(part, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return body.Distinct().Count() < Math.Min(8, (body.Length / 3) + 1);
    }

    /// <summary>Whether a whole value is a random key: hexadecimal or base64, with high entropy and mixed characters.</summary>
    public static bool IsRandomKey(string value)
    {
        if (value.Length is < ShortestKey or > LongestKey || IsFake(value))
            return false;
        var body = value.TrimEnd('=');
        if (body.All(c => Chars.IsDigit(c) || c is (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
        {
            // Fingerprints of public keys have 40 uppercase hexadecimal digits.
            var isFingerprint = body.Length == 40 && !body.Any(Chars.IsLower);
            return !isFingerprint && body.Length >= 32 && body.Any(Chars.IsDigit) && body.Any(Chars.IsLetter) && Entropy(body) > 3;
        }

        return body.All(c => Chars.IsIn(c, CharClass.Base64) || c is '-' or '_')
            && body.Any(Chars.IsDigit) && body.Any(Chars.IsLower) && body.Any(Chars.IsUpper)
            && body.Count(c => c is '-' or '/' or '_') <= body.Length / 8
            && Entropy(body) > 3.7;
    }
}
