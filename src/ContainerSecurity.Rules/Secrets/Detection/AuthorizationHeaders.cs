using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>Finds HTTP credentials: <c>Basic</c> and <c>Bearer</c> with a value, and the <c>auth</c> of a Docker configuration.</summary>
internal static class AuthorizationHeaders
{
    private const int ShortestWord = 6;
    private const int ShortestValue = 8;
    private const int LongestValue = 4096;

    public static IEnumerable<Secret> Find(string text)
    {
        if (text.Length < ShortestWord + ShortestValue)
            yield break;
        foreach (var (start, end) in ValuesBehind(text, "basic "))
        {
            if (JudgeBasic(text.Substring(start, end - start)) is { } certainty)
                yield return new Secret("an HTTP Basic password", certainty, TextSpan.FromBounds(start, end));
        }

        foreach (var (start, end) in ValuesBehind(text, "bearer "))
        {
            var value = text.Substring(start, end - start);
            if (value.Any(Chars.IsDigit) && !SecretValues.IsPlaceholder(value) && !Randomness.IsFake(value))
                yield return new Secret("a bearer token", SecretCertainty.Likely, TextSpan.FromBounds(start, end));
        }

        foreach (var (start, end) in ValuesBehind(text, "\"auth\""))
        {
            if (JudgeBasic(text.Substring(start, end - start)) is { } certainty)
                yield return new Secret("a registry password", certainty, TextSpan.FromBounds(start, end));
        }
    }

    private static IEnumerable<(int Start, int End)> ValuesBehind(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase))
        {
            var isWord = at == 0 || !Chars.IsAlphaNumeric(text[at - 1]);
            at += word.Length;
            while (at < text.Length && text[at] is ' ' or ':' or '"')
                at++;
            var start = at;
            while (at < text.Length && at - start < LongestValue && (Chars.IsIn(text[at], CharClass.Dotted) || text[at] is '+' or '/' or '=' or '~'))
                at++;
            if (isWord && at - start >= ShortestValue && (at == text.Length || text[at] is not ('$' or '{' or '<' or '(')))
                yield return (start, at);
        }
    }

    private static SecretCertainty? JudgeBasic(string value)
    {
        if (Base64.Decode(value) is not { } pair || pair.IndexOf(':') is not (> 0 and var colon) || pair.Any(char.IsControl))
            return null;
        var password = pair.Substring(colon + 1);
        if (password.Length == 0 || SecretValues.IsPlaceholder(password) || !SecretValues.IsWrittenOut(password))
            return null;
        return SecretValues.IsWeak(password) ? SecretCertainty.Likely : SecretCertainty.Certain;
    }
}
