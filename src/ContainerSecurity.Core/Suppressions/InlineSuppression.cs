namespace ContainerSecurity.Suppressions;

/// <summary>A suppression of one of our ids in a file.</summary>
internal sealed class InlineSuppression(Pragma pragma, string id, Document document)
{
    public Pragma Pragma { get; } = pragma;

    public string Id { get; } = id;

    public Document Document { get; } = document;

    public Location Location => new(Document, Pragma.Place);

    /// <summary>Whether it suppressed a finding.</summary>
    public bool IsUsed { get; set; }
}
