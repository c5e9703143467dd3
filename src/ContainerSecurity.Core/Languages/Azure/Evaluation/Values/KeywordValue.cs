namespace ContainerSecurity.Languages.Azure.Evaluation.Values;

/// <summary>True, false, null, or a number that is no integer, by its JSON text.</summary>
internal sealed class KeywordValue : TemplateValue
{
    public KeywordValue(string text) => Text = text;

    public static KeywordValue Null { get; } = new("null");

    public static KeywordValue True { get; } = new("true");

    public static KeywordValue False { get; } = new("false");

    public string Text { get; }

    public bool IsNull => Text == "null";

    /// <summary>The boolean, or null for something else.</summary>
    public bool? AsBoolean => Text switch { "true" => true, "false" => false, _ => null };

    public static KeywordValue Of(bool value) => value ? True : False;
}
