namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>A secret in a text. It never contains the secret itself, so messages cannot leak it.</summary>
/// <param name="Kind">The kind of secret, with an article: "an Azure Storage account key".</param>
/// <param name="Certainty">The certainty of the match.</param>
/// <param name="Span">The span in the searched text.</param>
internal sealed record Secret(string Kind, SecretCertainty Certainty, TextSpan Span)
{
    /// <summary>Whether the shape alone proves it.</summary>
    public bool IsCertain => Certainty == SecretCertainty.Certain;
}
