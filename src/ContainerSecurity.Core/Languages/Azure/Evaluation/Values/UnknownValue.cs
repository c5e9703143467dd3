namespace ContainerSecurity.Languages.Azure.Evaluation.Values;

/// <summary>A value that the file alone does not tell.</summary>
internal sealed class UnknownValue : TemplateValue
{
    private UnknownValue(string? pattern) => Pattern = pattern;

    public static UnknownValue Instance { get; } = new(null);

    /// <summary>A string of which parts are known: the others stand as <c>${name}</c>. Null where nothing is.</summary>
    public string? Pattern { get; }

    public override bool HasUnknown => true;

    public override long Size => 1 + ((Pattern?.Length ?? 0) / 64);

    /// <summary>The value of a text in a file of arguments: one with placeholders, which a tool replaces before a deployment, is known in part only.</summary>
    public static TemplateValue OfArgument(string text) => Placeholders.Find(text).Exists(p => IsOfTool(text, p.Start)) ? Partly(text) : new TextValue(text);

    // Those that are no part of usual texts.
    private static bool IsOfTool(string text, int at) => text[at] == '_' || (at + 1 < text.Length && (text[at], text[at + 1]) is ('$', '{' or '(') or ('#', '{') or ('{', '{') or ('<', '%'));

    public static UnknownValue Partly(string pattern) => new(pattern);
}
