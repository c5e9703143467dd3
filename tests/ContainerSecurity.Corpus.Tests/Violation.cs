namespace ContainerSecurity.Corpus.Tests;

/// <summary>A property of every text that does not hold for one.</summary>
/// <param name="Kind">The same for all texts that show the same fault.</param>
/// <param name="Message">The fault.</param>
internal sealed record Violation(string Kind, string Message);
