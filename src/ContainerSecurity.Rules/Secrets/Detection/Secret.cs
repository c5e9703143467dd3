namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>A secret in a text. It never carries the secret itself, so that no message can.</summary>
/// <param name="Kind">What it is, with its article: "an Azure Storage account key".</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Span">Where it stands in the text that was searched.</param>
internal sealed record Secret(string Kind, SecretCertainty Certainty, TextSpan Span)
{
    /// <summary>Whether its shape alone proves it.</summary>
    public bool IsCertain => Certainty == SecretCertainty.Certain;
}
