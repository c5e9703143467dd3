

namespace ContainerSecurity.Suppressions;

/// <summary>A finding that was there when a baseline was made.</summary>
/// <param name="Fingerprint">What identifies it; see <see cref="Diagnostic.Fingerprint"/>.</param>
/// <param name="Rule">Its id, for people.</param>
/// <param name="Path">Its file, for people.</param>
/// <param name="Resource">Its object, for people; null where it stands on none.</param>
public sealed record BaselineEntry(string Fingerprint, string Rule, string Path, string? Resource)
{
    internal static BaselineEntry Create(Diagnostic diagnostic) =>
        new(diagnostic.Fingerprint, diagnostic.Id, DocumentPath.Normalize(diagnostic.Location.Document.Path), diagnostic.Resource?.ToString());
}
