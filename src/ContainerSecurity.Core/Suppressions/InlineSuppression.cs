namespace ContainerSecurity.Suppressions;

/// <summary>A suppression of one of our ids, as found in a file.</summary>
internal sealed class InlineSuppression(Pragma pragma, string id, Document document)
{
    public Pragma Pragma { get; } = pragma;

    public string Id { get; } = id;

    public Document Document { get; } = document;

    public Location Location => new(Document, Pragma.Place);

    /// <summary>Whether it suppressed something.</summary>
    public bool IsUsed { get; set; }
}
