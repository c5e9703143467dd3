using System;

namespace ContainerSecurity.Rules.Secrets;

/// <summary>Tells a value that is written out from one that stands for it.</summary>
internal static class SecretValues
{
    private static readonly string[] PlaceholderWords = ["changeme", "change_me", "change-me", "replaceme", "replace_me", "replace-me", "placeholder", "todo", "redacted", "your-", "your_", "insert", "example", "dummy", "xxx", "***", "..."];

    private static readonly string[] References = ["$(", "${", "{{", "<", "#{", "%(", "__", "vault:", "op://", "sm://", "ref+", "@Microsoft.KeyVault", "arn:", "secret://", "keyvault:", "ENC["];

    /// <summary>Whether the text is a value: not empty, no reference to another place and no obvious placeholder.</summary>
    public static bool IsLiteral(string text)
    {
        text = text.Trim();
        if (text.Length == 0 || text[0] == '$')
            return false;
        foreach (var reference in References)
        {
            if (text.Contains(reference, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        foreach (var word in PlaceholderWords)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    /// <summary>Whether a value under a secret's name is one that can be a secret: no path, switch, number of few digits or address without a password.</summary>
    public static bool CanBeSecret(string text)
    {
        text = text.Trim();
        if (text.Length < 3 || text[0] is '/' or '.' or '~' || bool.TryParse(text, out _) || text is "none" or "null" or "yes" or "no" or "default" or "enabled" or "disabled")
            return false;
        if (text.Length < 8 && long.TryParse(text, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out _))
            return false;
        if (text.Contains("://", StringComparison.Ordinal))
            return HasPassword(text);
        return IsLiteral(text) && !text.Contains(' ');
    }

    /// <summary>Whether an address has a user and a password in it.</summary>
    public static bool HasPassword(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme <= 0)
            return false;
        var end = address.IndexOfAny(['/', '?', '#', ' ', '"', '\''], scheme + 3);
        var authority = address.Substring(scheme + 3, (end < 0 ? address.Length : end) - scheme - 3);
        var at = authority.LastIndexOf('@');
        var colon = authority.IndexOf(':');
        return colon > 0 && at > colon + 1 && IsLiteral(authority.Substring(colon + 1, at - colon - 1));
    }
}
