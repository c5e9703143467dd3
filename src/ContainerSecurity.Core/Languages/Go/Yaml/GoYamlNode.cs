using System.Collections.Generic;

namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>A node of a document.</summary>
/// <param name="kind">The kind.</param>
/// <param name="start">The offset of its first character.</param>
internal sealed class GoYamlNode(GoYamlNodeKind kind, int start)
{
    /// <summary>The kind.</summary>
    public GoYamlNodeKind Kind { get; } = kind;

    /// <summary>The offset of its first character.</summary>
    public int Start { get; } = start;

    /// <summary>The offset after it.</summary>
    public int End { get; set; } = start;

    /// <summary>The tag in its long form; empty for none.</summary>
    public string Tag { get; init; } = "";

    /// <summary>Whether the type of a scalar follows from its characters.</summary>
    public bool IsImplicit { get; init; }

    /// <summary>The value of a scalar; null for one that is not written.</summary>
    public GoYamlScalar? Scalar { get; init; }

    /// <summary>The characters of a scalar.</summary>
    public string Value => Scalar?.Value ?? "";

    /// <summary>The items of a sequence, the keys and values of a mapping.</summary>
    public List<GoYamlNode> Children { get; } = [];

    /// <summary>The node that an alias stands for.</summary>
    public GoYamlNode? Target { get; init; }

    /// <summary>The anchor that an alias names.</summary>
    public string? AnchorName { get; init; }
}
