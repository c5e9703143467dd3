namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>What the tokens of a provider look like: a prefix and a body.</summary>
/// <param name="Prefix">What they begin with.</param>
/// <param name="Kind">What they are, with an article.</param>
/// <param name="Body">What the rest is made of.</param>
/// <param name="Shortest">The least length of the rest.</param>
/// <param name="Longest">The greatest length of the rest.</param>
/// <param name="Certainty">How sure the shape makes.</param>
internal sealed record ProviderToken(string Prefix, string Kind, CharClass Body, int Shortest, int Longest, SecretCertainty Certainty = SecretCertainty.Certain);
