namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>A token.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The offset after it.</param>
/// <param name="Value">The name of an anchor or alias, the suffix of a tag, the prefix of a directive.</param>
/// <param name="Handle">The handle of a tag.</param>
/// <param name="Scalar">The value of a scalar.</param>
/// <param name="IsPlain">Whether a scalar is written without quotes and not as a block.</param>
internal readonly record struct GoYamlToken(GoYamlTokenKind Kind, GoYamlMark Start, int End, string? Value = null, string? Handle = null, GoYamlScalar? Scalar = null, bool IsPlain = false);
