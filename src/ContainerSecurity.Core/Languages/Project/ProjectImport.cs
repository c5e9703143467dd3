namespace ContainerSecurity.Languages.Project;

/// <summary>A file that a project imports.</summary>
/// <param name="Path">The path, as the project's own is given.</param>
/// <param name="Text">What stands in it.</param>
public sealed record ProjectImport(string Path, SourceText Text);
