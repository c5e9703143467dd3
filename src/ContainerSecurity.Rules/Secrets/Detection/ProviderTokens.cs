using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>Finds tokens by the prefix that their provider gives them.</summary>
/// <remarks>The shapes are the providers' own, as their documents and their lists for secret scanning give them; read November 2026.</remarks>
internal static class ProviderTokens
{
    private const int AwsSecretLength = 40;

    private static readonly ProviderToken[] Tokens =
    [
        new("AKIA", "an AWS access key", CharClass.Upper, 16, 16),
        new("ASIA", "an AWS access key", CharClass.Upper, 16, 16),
        new("AIza", "a Google API key", CharClass.Base64Url, 35, 35, SecretCertainty.Likely),
        new("AGE-SECRET-KEY-1", "an age private key", CharClass.Upper, 58, 58),
        new("ATATT3", "an Atlassian token", CharClass.Base64Url, 100, 250),
        new("CCIPAT_", "a CircleCI token", CharClass.Word, 40, 90),
        new("dapi", "a Databricks token", CharClass.Hex, 32, 32),
        new("dckr_pat_", "a Docker Hub token", CharClass.Base64Url, 27, 27),
        new("dckr_oat_", "a Docker Hub token", CharClass.Base64Url, 27, 40),
        new("dop_v1_", "a DigitalOcean token", CharClass.Hex, 64, 64),
        new("doo_v1_", "a DigitalOcean token", CharClass.Hex, 64, 64),
        new("dp.st.", "a Doppler token", CharClass.Dotted, 40, 80),
        new("dp.pt.", "a Doppler token", CharClass.AlphaNumeric, 40, 44),
        new("figd_", "a Figma token", CharClass.Base64Url, 40, 60),
        new("ghp_", "a GitHub token", CharClass.AlphaNumeric, 36, 36),
        new("gho_", "a GitHub token", CharClass.AlphaNumeric, 36, 36),
        new("ghu_", "a GitHub token", CharClass.AlphaNumeric, 36, 36),
        new("ghs_", "a GitHub token", CharClass.AlphaNumeric, 36, 36),
        new("ghr_", "a GitHub token", CharClass.AlphaNumeric, 36, 76),
        new("github_pat_", "a GitHub token", CharClass.Word, 40, 93),
        new("glpat-", "a GitLab token", CharClass.Dotted, 20, 60),
        new("gldt-", "a GitLab deploy token", CharClass.Base64Url, 20, 20),
        new("glrt-", "a GitLab runner token", CharClass.Dotted, 20, 60),
        new("glcbt-", "a GitLab job token", CharClass.Base64Url, 20, 70),
        new("glptt-", "a GitLab trigger token", CharClass.Hex, 40, 40),
        new("glsa_", "a Grafana token", CharClass.Word, 41, 41),
        new("glc_", "a Grafana Cloud token", CharClass.Base64, 60, 400),
        new("GOCSPX-", "a Google client secret", CharClass.Base64Url, 28, 28),
        new("gsk_", "a Groq key", CharClass.AlphaNumeric, 52, 52),
        new("hf_", "a Hugging Face token", CharClass.AlphaNumeric, 34, 34),
        new("hvs.", "a Vault token", CharClass.Base64Url, 24, 120),
        new("hvb.", "a Vault token", CharClass.Base64Url, 24, 300),
        new("lin_api_", "a Linear key", CharClass.AlphaNumeric, 40, 40),
        new("npm_", "an npm token", CharClass.AlphaNumeric, 36, 36),
        new("NRAK-", "a New Relic key", CharClass.Upper, 27, 27),
        new("ntn_", "a Notion token", CharClass.AlphaNumeric, 46, 46),
        new("oy2", "a NuGet key", CharClass.Lower, 43, 43),
        new("pplx-", "a Perplexity key", CharClass.AlphaNumeric, 48, 56),
        new("PMAK-", "a Postman key", CharClass.Base64Url, 59, 59),
        new("pul-", "a Pulumi token", CharClass.Hex, 40, 40),
        new("pypi-AgE", "a PyPI token", CharClass.Base64Url, 50, 300),
        new("r8_", "a Replicate token", CharClass.AlphaNumeric, 37, 37),
        new("rk_live_", "a Stripe key", CharClass.AlphaNumeric, 20, 250),
        new("rubygems_", "a RubyGems key", CharClass.Hex, 48, 48),
        new("sbp_", "a Supabase token", CharClass.Hex, 40, 40),
        new("SG.", "a SendGrid key", CharClass.Dotted, 66, 66),
        new("shpat_", "a Shopify token", CharClass.Hex, 32, 32),
        new("shpss_", "a Shopify secret", CharClass.Hex, 32, 32),
        new("SK", "a Twilio key", CharClass.Hex, 32, 32, SecretCertainty.Likely),
        new("sk-ant-", "an Anthropic key", CharClass.Base64Url, 40, 150),
        new("sk-proj-", "an OpenAI key", CharClass.Base64Url, 40, 200),
        new("sk-svcacct-", "an OpenAI key", CharClass.Base64Url, 40, 200),
        new("sk-admin-", "an OpenAI key", CharClass.Base64Url, 40, 200),
        new("sk-or-v1-", "an OpenRouter key", CharClass.Hex, 64, 64),
        new("sk-", "an OpenAI key", CharClass.AlphaNumeric, 48, 48),
        new("sk_live_", "a Stripe key", CharClass.AlphaNumeric, 20, 250),
        new("sk_test_", "a Stripe test key", CharClass.AlphaNumeric, 20, 250, SecretCertainty.Likely),
        new("sntrys_", "a Sentry token", CharClass.Base64, 60, 400),
        new("sntryu_", "a Sentry token", CharClass.Hex, 64, 64),
        new("tskey-auth-", "a Tailscale key", CharClass.Base64Url, 30, 80),
        new("whsec_", "a webhook secret", CharClass.Base64, 32, 64, SecretCertainty.Likely),
        new("xai-", "an xAI key", CharClass.AlphaNumeric, 70, 90),
        new("xapp-", "a Slack token", CharClass.Base64Url, 40, 160),
        new("xoxa-", "a Slack token", CharClass.Base64Url, 24, 160),
        new("xoxb-", "a Slack token", CharClass.Base64Url, 24, 160),
        new("xoxp-", "a Slack token", CharClass.Base64Url, 24, 160),
        new("xoxr-", "a Slack token", CharClass.Base64Url, 24, 160),
        new("xoxs-", "a Slack token", CharClass.Base64Url, 24, 160),
        new("ya29.", "a Google OAuth token", CharClass.Base64Url, 40, 300),
        new("https://hooks.slack.com/services/T", "a Slack webhook", CharClass.Base64, 30, 60),
    ];

    private static readonly Dictionary<char, List<ProviderToken>> ByFirst = Group();

    /// <summary>The tokens in a text. A token begins where no letter or digit stands in front of it.</summary>
    public static IEnumerable<Secret> Find(string text) => Find(text, isFake: false);

    /// <summary>Whether a token stands in the text that is made up for a manual.</summary>
    public static bool HasExample(string text) => Find(text, isFake: true).Any();

    /// <summary>Whether the value has the shape of an AWS secret access key, which has no prefix and so needs a name that says so.</summary>
    public static bool IsAwsSecretKey(string value) =>
        value.Length == AwsSecretLength && value.All(c => Chars.IsIn(c, CharClass.Base64)) && !Randomness.IsFake(value) && Randomness.Entropy(value) > 3.5;

    // The longest prefix first, since one may begin with another.
    private static Dictionary<char, List<ProviderToken>> Group()
    {
        var groups = new Dictionary<char, List<ProviderToken>>();
        foreach (var token in Tokens)
        {
            if (!groups.TryGetValue(token.Prefix[0], out var group))
                groups.Add(token.Prefix[0], group = []);
            var at = group.FindIndex(t => t.Prefix.Length < token.Prefix.Length);
            group.Insert(at < 0 ? group.Count : at, token);
        }

        return groups;
    }

    private static IEnumerable<Secret> Find(string text, bool isFake)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && (Chars.IsAlphaNumeric(text[at - 1]) || text[at - 1] == '_'))
                continue;
            if (Match(text, at, isFake) is not { } found)
                continue;
            yield return found;
            at = found.Span.End - 1;
        }
    }

    private static Secret? Match(string text, int at, bool isFake)
    {
        if (!ByFirst.TryGetValue(text[at], out var candidates))
            return null;
        foreach (var token in candidates)
        {
            if (string.CompareOrdinal(text, at, token.Prefix, 0, token.Prefix.Length) != 0)
                continue;
            var start = at + token.Prefix.Length;
            var length = Chars.Run(text, start, token.Body, token.Longest);
            var end = start + length;
            if (length < token.Shortest || (end < text.Length && Chars.IsIn(text[end], CharClass.Word)) || Randomness.IsFake(text.Substring(start, length)) != isFake)
                continue;
            return new Secret(token.Kind, token.Certainty, TextSpan.FromBounds(at, end));
        }

        return null;
    }
}
