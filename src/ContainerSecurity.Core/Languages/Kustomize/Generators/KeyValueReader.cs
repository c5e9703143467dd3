using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Files;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Generators;

/// <summary>Reads the keys and values of a generator: those of environment files, literals and files, in this order.</summary>
/// <param name="folder">The folder of the kustomization.</param>
internal sealed class KeyValueReader(BuildFolder folder)
{
    private readonly List<KeyValue> _pairs = [];

    /// <summary>Reads the pairs.</summary>
    /// <exception cref="KustomizeException">A source is wrong.</exception>
    public List<KeyValue> Read(GeneratorEntry generator)
    {
        foreach (var file in generator.Environments)
            ReadEnvironment(file);
        foreach (var literal in generator.Literals)
            ReadLiteral(literal);
        foreach (var file in generator.Files)
            ReadFile(file);
        return _pairs;
    }

    private void ReadEnvironment(Node path)
    {
        var (bytes, text) = folder.ReadBytes(path);
        if (text is null)
        {
            if (bytes.Length > 0)
                throw new KustomizeException($"env source files: [{path.Value}]: line has invalid utf8 bytes", path.Origin);
            return;
        }

        var content = text.Text.ToString();
        var whole = new TextOrigin(text, new TextSpan(0, content.Length), OriginKind.Value);
        for (var start = 0; start < content.Length;)
        {
            var end = content.IndexOf('\n', start);
            var next = end < 0 ? content.Length : end + 1;
            if (end < 0)
                end = content.Length;
            if (end > start && content[end - 1] == '\r')
                end--;
            if (start == 0 && content[0] == '\uFEFF')
                start++;
            AddLine(text, whole, content, start, end);
            start = next;
        }
    }

    private void AddLine(OriginFile file, TextOrigin whole, string content, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(content[start]))
            start++;
        if (start >= end || content[start] == '#')
            return;
        var equals = content.IndexOf('=', start, end - start);
        var keyEnd = equals < 0 ? end : equals;
        if (keyEnd == start)
            return;
        var valueStart = equals < 0 ? end : equals + 1;
        // A variable without a value would be that of the environment, which is empty here.
        var value = new RenderedText.Builder().Append(content, valueStart, end - valueStart, whole, valueStart).ToRenderedText();
        _pairs.Add(new KeyValue(content.Substring(start, keyEnd - start), value, null, Place(file, start, keyEnd), Place(file, valueStart, end)));
    }

    private static TextOrigin Place(OriginFile file, int start, int end) => new(file, TextSpan.FromBounds(start, end), OriginKind.Value);

    private void ReadLiteral(Node literal)
    {
        var text = literal.Value;
        var equals = text.IndexOf('=');
        if (equals <= 0)
            throw new KustomizeException($"invalid literal source {text}, expected key=value", literal.Origin);
        var start = equals + 1;
        var length = text.Length - start;
        // Quotes around the whole value are not part of it.
        if (length > 1 && text[start] == text[text.Length - 1] && text[start] is '"' or '\'')
        {
            start++;
            length = Math.Max(0, length - 2);
        }

        _pairs.Add(new KeyValue(text.Substring(0, equals), literal.Text.Slice(Math.Min(start, text.Length), length), null, literal.Origin, literal.Origin));
    }

    private void ReadFile(Node source)
    {
        var text = source.Value;
        var equals = text.IndexOf('=');
        if (equals == 0)
            throw new KustomizeException($"missing key name for file path '{text.Substring(1)}' in source '{text}'", source.Origin);
        if (equals > 0 && text.IndexOf('=', equals + 1) >= 0)
            throw new KustomizeException($"source '{text}' key name or file path contains '='", source.Origin);
        if (equals == text.Length - 1 && equals > 0)
            throw new KustomizeException($"missing file path for key name '{text.Substring(0, equals)}' in source '{text}'", source.Origin);
        var path = equals < 0 ? source : Node.String(source.Text.Slice(equals + 1, text.Length - equals - 1), source.Origin);
        var key = equals < 0 ? FilePath.Name(text) : text.Substring(0, equals);
        var (bytes, file) = folder.ReadBytes(path);
        if (file is null)
        {
            _pairs.Add(new KeyValue(key, null, [.. bytes], source.Origin, source.Origin));
            return;
        }

        var content = file.Text.ToString();
        var whole = new TextOrigin(file, new TextSpan(0, content.Length), OriginKind.Value);
        _pairs.Add(new KeyValue(key, RenderedText.From(content, whole), null, source.Origin, whole));
    }
}
