using System;
using System.Collections.Generic;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>Finds signed JSON Web Tokens: three parts in base64url, of which the first two are JSON objects.</summary>
internal static class JsonWebTokens
{
    private const int ShortestPart = 10;
    private const int ShortestSignature = 20;

    // The signature of the sample token on jwt.io, which documentation repeats with other payloads.
    private const string ManualSignature = "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";

    public static IEnumerable<Secret> Find(string text)
    {
        for (var at = text.IndexOf("eyJ", StringComparison.Ordinal); at >= 0; at = text.IndexOf("eyJ", at, StringComparison.Ordinal))
        {
            var end = at + Chars.Run(text, at, CharClass.Dotted, int.MaxValue);
            if (at == 0 || !Chars.IsIn(text[at - 1], CharClass.Dotted))
            {
                var first = text.IndexOf('.', at, end - at);
                var second = first < 0 ? -1 : text.IndexOf('.', first + 1, end - first - 1);
                if (second > 0 && first - at >= ShortestPart && second - first > ShortestPart && end - second > ShortestSignature
                    && string.CompareOrdinal(text, first + 1, "eyJ", 0, 3) == 0 && string.CompareOrdinal(text, second + 1, ManualSignature, 0, ManualSignature.Length) != 0)
                {
                    yield return new Secret("a JSON Web Token", SecretCertainty.Certain, TextSpan.FromBounds(at, end));
                }
            }

            at = end;
        }
    }
}
