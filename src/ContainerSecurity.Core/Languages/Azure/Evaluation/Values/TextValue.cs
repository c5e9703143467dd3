namespace ContainerSecurity.Languages.Azure.Evaluation.Values;

/// <summary>A string.</summary>
internal sealed class TextValue(string text) : TemplateValue
{
    public string Text { get; } = text;

    // A string counts by its length too, so that strings that double themselves end.
    public override long Size => 1 + (Text.Length / 64);
}
