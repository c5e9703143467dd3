using System;
using System.Text;

namespace ContainerSecurity;

/// <summary>
/// Masks credentials in texts that people and build logs see: passwords in addresses, tokens with the prefix of a provider, and values of settings whose
/// name says what they are. A rule may quote a command or an address without knowing that it holds one.
/// </summary>
public static class CredentialMask
{
    private const string Stars = "***";

    // Source: the documentation of each provider on the format of its tokens.
    private static readonly string[] Prefixes =
    [
        "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "gldt-", "npm_", "pypi-", "xoxb-", "xoxp-", "xoxa-", "xapp-", "dckr_pat_", "hf_", "shpat_", "AIza", "ya29.", "sk_live_", "rk_live_",
        "sk-ant-", "sk-proj-", "eyJhbGciOi", "dop_v1_", "figd_", "SG.", "AGE-SECRET-KEY-",
    ];

    private static readonly string[] Names =
    [
        "password", "passwd", "pwd", "token", "secret", "apikey", "api_key", "api-key", "access_key", "accountkey", "sharedaccesskey", "client_secret", "sig",
    ];

    /// <summary>The text with the credentials in it replaced by stars; the text itself if there are none.</summary>
    /// <param name="text">The text.</param>
    public static string Mask(string text)
    {
        Guard.NotNull(text);
        if (text.Contains('@'))
            text = MaskAddresses(text);
        foreach (var prefix in Prefixes)
        {
            if (text.Contains(prefix, StringComparison.Ordinal))
                text = MaskTokens(text, prefix);
        }

        return text.Contains('=') ? MaskSettings(text) : text;
    }

    // user:password@host, with or without a scheme. What follows the name of an image is a digest, not a host.
    private static string MaskAddresses(string text)
    {
        StringBuilder? result = null;
        var from = 0;
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > from && !IsAddressEnd(text[start - 1]))
                start--;
            var colon = text.IndexOf(':', start, at - start);
            var isScheme = start >= 3 && string.CompareOrdinal(text, start - 3, "://", 0, 3) == 0;
            var secret = colon >= 0 ? colon + 1 : isScheme && at - start >= 12 ? start : at;
            if (at - secret < 4 || IsDigest(text, at + 1) || (!isScheme && text.IndexOf('.', at) < 0) || IsReference(text, secret, at))
                continue;
            (result ??= new StringBuilder()).Append(text, from, secret - from).Append(Stars);
            from = at;
        }

        return result is null ? text : result.Append(text, from, text.Length - from).ToString();
    }

    private static bool IsAddressEnd(char character) => character is '/' or '\'' or '"' or '`' or '(' or ',' or ';' || char.IsWhiteSpace(character);

    private static bool IsDigest(string text, int start) => string.CompareOrdinal(text, start, "sha", 0, 3) == 0;

    private static string MaskTokens(string text, string prefix)
    {
        StringBuilder? result = null;
        var from = 0;
        for (var at = text.IndexOf(prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(prefix, at + 1, StringComparison.Ordinal))
        {
            var end = at + prefix.Length;
            // A token is random, so it has a digit; a name with the same prefix seldom has one.
            var digits = 0;
            for (; end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.'); end++)
                digits += char.IsDigit(text[end]) ? 1 : 0;
            var isToken = digits > 0 && end - at - prefix.Length >= 10 && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));
            if (!isToken)
                continue;
            (result ??= new StringBuilder()).Append(text, from, at + prefix.Length - from).Append(Stars);
            from = end;
            at = end - 1;
        }

        return result is null ? text : result.Append(text, from, text.Length - from).ToString();
    }

    private static string MaskSettings(string text)
    {
        StringBuilder? result = null;
        var from = 0;
        for (var equals = text.IndexOf('='); equals >= 0; equals = text.IndexOf('=', equals + 1))
        {
            if (!IsNamed(text, equals))
                continue;
            var start = equals + 1;
            if (start < text.Length && text[start] is '"' or '\'')
                start++;
            var end = start;
            while (end < text.Length && text[end] is not ('\'' or '"' or '`' or '&' or ';' or ',' or ')') && !char.IsWhiteSpace(text[end]))
                end++;
            if (end - start < 6 || IsReference(text, start, end))
                continue;
            (result ??= new StringBuilder()).Append(text, from, start - from).Append(Stars);
            from = end;
            equals = Math.Max(equals, end - 1);
        }

        return result is null ? text : result.Append(text, from, text.Length - from).ToString();
    }

    private static bool IsNamed(string text, int end)
    {
        foreach (var name in Names)
        {
            var start = end - name.Length;
            if (start >= 0 && string.Compare(text, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0 && (start == 0 || name != "sig" || text[start - 1] is '&' or '?'))
                return true;
        }

        return false;
    }

    // A variable, a placeholder, or what is masked already.
    private static bool IsReference(string text, int start, int end) => start >= end || text[start] is '$' or '{' or '<' or '%' or '*' or '[' or '…';
}
