namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>The type and value of a scalar.</summary>
/// <param name="Tag">The tag of its type.</param>
/// <param name="Number">The value of a number.</param>
/// <param name="Boolean">The value of a boolean.</param>
/// <param name="Integer">The digits of an integer as Go prints it, if it is one.</param>
internal readonly record struct GoYamlResolved(string Tag, double Number = 0, bool Boolean = false, string? Integer = null);
