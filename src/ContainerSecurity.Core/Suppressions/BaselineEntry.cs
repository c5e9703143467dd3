

namespace ContainerSecurity.Suppressions;

/// <summary>A known finding in a baseline.</summary>
/// <param name="Fingerprint">The fingerprint that identifies the finding; see <see cref="Diagnostic.Fingerprint"/>.</param>
/// <param name="Rule">The id of the finding, for readers only.</param>
/// <param name="Path">The path of its file, for readers only.</param>
/// <param name="Resource">The object of the finding, for readers only; null when there is none.</param>
public sealed record BaselineEntry(string Fingerprint, string Rule, string Path, string? Resource)
{
    internal static BaselineEntry Create(Diagnostic diagnostic) =>
        new(diagnostic.Fingerprint, diagnostic.Id, DocumentPath.Normalize(diagnostic.Location.Document.Path), diagnostic.Resource?.ToString());
}
