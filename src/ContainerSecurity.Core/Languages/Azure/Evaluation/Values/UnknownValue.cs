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

    public static UnknownValue Partly(string pattern) => new(pattern);
}
