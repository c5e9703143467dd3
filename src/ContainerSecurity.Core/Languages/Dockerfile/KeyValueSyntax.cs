using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>A name with its value in ENV, LABEL or ARG.</summary>
public sealed class KeyValueSyntax : DockerfileNode
{
    internal KeyValueSyntax(WordSyntax key, WordSyntax? value, bool isLegacy)
    {
        Key = key;
        Value = value;
        IsLegacy = isLegacy;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.KeyValue;

    /// <summary>The name.</summary>
    public WordSyntax Key { get; }

    /// <summary>The value, with quotes; null where none is written.</summary>
    public WordSyntax? Value { get; }

    /// <summary>Whether it is the old form with a blank.</summary>
    public bool IsLegacy { get; }
}
