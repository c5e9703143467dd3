using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>A flag of an instruction: <c>--name=value</c>.</summary>
public sealed class FlagSyntax : DockerfileNode
{
    internal FlagSyntax(SyntaxToken token, string text, string name, MappedText? value)
    {
        Token = token;
        Text = text;
        Name = name;
        Value = value;
        SetElements([token]);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Flag;

    /// <summary>The token.</summary>
    public SyntaxToken Token { get; }

    /// <summary>The flag without quotes and escapes.</summary>
    public string Text { get; }

    /// <summary>The name, without dashes.</summary>
    public string Name { get; }

    /// <summary>The value without quotes, with its places; null where there is no equals sign.</summary>
    public MappedText? Value { get; }

    /// <summary>Where the value stands, or the flag where it has none.</summary>
    public Location ValueLocation => Value is null ? Location : new Location(Document, Value.MapSpan(0, Value.Length));

    /// <summary>A field of a value that is a list such as <c>type=cache,target=/x</c>, with its places; null where it is not there.</summary>
    /// <param name="key">The field, in any case.</param>
    public MappedText? GetField(string key) => Value is null ? null : MountReader.Find(Value, key);
}
