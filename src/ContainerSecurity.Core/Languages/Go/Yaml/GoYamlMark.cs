namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>A position in a text.</summary>
/// <param name="Index">The offset.</param>
/// <param name="Line">The line, counted from zero.</param>
/// <param name="Column">The column, counted from zero.</param>
internal readonly record struct GoYamlMark(int Index, int Line, int Column);
