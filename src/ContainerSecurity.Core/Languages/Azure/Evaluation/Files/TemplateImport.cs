namespace ContainerSecurity.Languages.Azure.Evaluation.Files;

/// <summary>A name that a template has from another file.</summary>
/// <param name="Path">The file, as seen from the template's folder.</param>
/// <param name="Name">What it is called there; null for a name that stands for the file, before a dot.</param>
internal sealed record TemplateImport(string Path, string? Name);
