namespace ContainerSecurity.Languages.Kustomize.Patterns;

/// <summary>Checks assertions.</summary>
internal static class AssertionExtensions
{
    /// <summary>Whether an assertion holds before a character of a text.</summary>
    public static bool Holds(this Assertion assertion, string text, int at) => assertion switch
    {
        Assertion.TextStart => at == 0,
        Assertion.TextEnd => at == text.Length,
        Assertion.LineStart => at == 0 || text[at - 1] == '\n',
        Assertion.LineEnd => at == text.Length || text[at] == '\n',
        Assertion.WordEdge => IsWord(text, at - 1) != IsWord(text, at),
        _ => IsWord(text, at - 1) == IsWord(text, at),
    };

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && CharacterSet.Word.Contains(text[at]);
}
