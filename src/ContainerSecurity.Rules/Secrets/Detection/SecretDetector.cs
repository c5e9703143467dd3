using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>
/// Finds secrets in a text, and in a named value. Every detector scans the text once, without regular expressions, so the work
/// is linear in the length of the text.
/// </summary>
internal static class SecretDetector
{
    private const int ShortestSecret = 8;

    /// <summary>The secrets with a known shape anywhere in the text, without overlaps: of several, the most certain one, then the longest.</summary>
    public static IReadOnlyList<Secret> FindAll(string text) => Distinct(FindEach(text));

    /// <summary>The secrets that do not overlap: of several, the most certain one, then the longest, then the first.</summary>
    public static IReadOnlyList<Secret> Distinct(IEnumerable<Secret> secrets)
    {
        var found = new List<Secret>();
        foreach (var secret in secrets.OrderBy(s => s.Span.Start))
        {
            if (found.Count == 0 || found[found.Count - 1].Span.End <= secret.Span.Start)
                found.Add(secret);
            else if (SaysMore(secret, found[found.Count - 1]))
                found[found.Count - 1] = secret;
        }

        return found;
    }

    private static bool SaysMore(Secret one, Secret other) =>
        one.IsCertain != other.IsCertain ? one.IsCertain : one.Span.Length > other.Span.Length;

    private static IEnumerable<Secret> FindEach(string text)
    {
        if (text.Length < ShortestSecret)
            yield break;
        foreach (var secret in PrivateKeys.Find(text))
            yield return secret;
        foreach (var secret in ProviderTokens.Find(text))
            yield return secret;
        foreach (var secret in AzureKeys.Find(text))
            yield return secret;
        foreach (var secret in JsonWebTokens.Find(text))
            yield return secret;
        foreach (var secret in ConnectionStrings.Find(text))
            yield return secret;
        foreach (var secret in UrlCredentials.Find(text))
            yield return secret;
        foreach (var secret in SqlPasswords.Find(text))
            yield return secret;
        foreach (var secret in AuthorizationHeaders.Find(text))
            yield return secret;
    }

    /// <summary>The most certain secret with a known shape, the first of equals; null where there is none.</summary>
    public static Secret? Find(string text)
    {
        Secret? best = null;
        foreach (var secret in FindAll(text))
        {
            if (secret.IsCertain)
                return secret;
            best ??= secret;
        }

        return best;
    }

    /// <summary>The secret in a named value: by its shape, or because the name is that of a secret and the value is a literal. Null where there is none.</summary>
    /// <param name="name">The name of the variable, key or option.</param>
    /// <param name="value">The effective value, without quotes.</param>
    public static Secret? Examine(string name, string value)
    {
        if (Find(value) is { IsCertain: true } certain)
            return certain;
        var words = NameWords.Split(name);
        var kind = SecretNames.Classify(name);
        if (kind != SecretNameKind.None && SecretValues.CanBe(kind, words, value))
        {
            var sure = KindByNameAndShape(words, value);
            return new Secret(sure ?? SecretNames.Describe(kind), sure is null ? SecretCertainty.Likely : SecretCertainty.Certain, new TextSpan(0, value.Length));
        }

        if (SecretNames.MayHoldKey(words) && Randomness.IsRandomKey(value))
            return new Secret("a random key", SecretCertainty.Likely, new TextSpan(0, value.Length));
        return Find(value);
    }

    /// <summary>The secret in a named value as <see cref="Examine"/> finds it, or in an option or setting within the value.</summary>
    /// <param name="name">The name of the variable, key or option.</param>
    /// <param name="value">The effective value, without quotes.</param>
    public static Secret? ExamineWithSettings(string name, string value) => Examine(name, value) ?? EmbeddedSettings.FindFirst(value);

    // Some keys have a fixed but not unique shape, so the name has to confirm their provider.
    private static string? KindByNameAndShape(List<string> words, string value) =>
        words.Contains("AWS") && words.Contains("SECRET") && ProviderTokens.IsAwsSecretKey(value) ? "an AWS secret access key"
        : words.Exists(w => w is "STORAGE" or "ACCOUNT" or "COSMOS" or "COSMOSDB" || w.EndsWith("ACCOUNTKEY", StringComparison.Ordinal)) && ConnectionStrings.IsAccountKey(value) ? "an Azure account key"
        : null;
}
