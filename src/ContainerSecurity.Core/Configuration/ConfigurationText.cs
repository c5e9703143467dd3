using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ContainerSecurity.Data;
using ContainerSecurity.Internal;

namespace ContainerSecurity;

/// <summary>Reads the JSON of a configuration, with comments and trailing commas, into a tree with places.</summary>
internal static class ConfigurationText
{
    public static ConfigurationDocument Parse(string path, SourceText text)
    {
        var problems = ImmutableArray<PendingDiagnostic>.Empty;
        DataNode root;
        try
        {
            root = Read(text.ToString());
        }
        catch (JsonException exception)
        {
            var line = (int)Math.Min(exception.LineNumber ?? 0, text.LineCount - 1);
            problems = [new PendingDiagnostic(EngineDescriptors.InvalidConfiguration, text.GetLineSpan(line), $"This is not valid JSON: {exception.Message}")];
            root = new DataMapping(new TextSpan(0, text.Length), []);
        }

        return new ConfigurationDocument(new DataSource(path, text, new TextSpan(0, text.Length), root, [], problems));
    }

    private static DataNode Read(string text)
    {
        var mark = text.StartsWith('\uFEFF') ? 1 : 0;
        var bytes = Encoding.UTF8.GetBytes(text.Substring(mark));
        var offsets = new CharOffsets(bytes, mark);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var open = new Stack<Frame>();
        while (reader.Read())
        {
            var start = offsets.At(reader.TokenStartIndex);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push(new Frame(start));
                continue;
            }

            var span = TextSpan.FromBounds(start, offsets.At(reader.BytesConsumed));
            DataNode node = reader.TokenType switch
            {
                JsonTokenType.EndObject => open.Pop().ToMapping(span.End),
                JsonTokenType.EndArray => open.Pop().ToSequence(span.End),
                JsonTokenType.String or JsonTokenType.PropertyName => new DataScalar(span, reader.GetString()!, DataScalarStyle.DoubleQuoted),
                _ => new DataScalar(span, text.Substring(span.Start, span.Length), DataScalarStyle.Keyword),
            };
            if (reader.TokenType == JsonTokenType.PropertyName)
                open.Peek().Key = (DataScalar)node;
            else if (open.Count == 0)
                return node;
            else
                open.Peek().Add(node);
        }

        throw new JsonException("The text is empty.");
    }

    private sealed class Frame(int start)
    {
        private readonly List<DataNode> _items = [];
        private readonly List<DataEntry> _entries = [];

        public DataScalar? Key { get; set; }

        public void Add(DataNode node)
        {
            if (Key is { } key)
                _entries.Add(new DataEntry(key, node));
            else
                _items.Add(node);
        }

        public DataMapping ToMapping(int end) => new(TextSpan.FromBounds(start, end), [.. _entries]);

        public DataSequence ToSequence(int end) => new(TextSpan.FromBounds(start, end), [.. _items]);
    }

    // Offsets are asked for in ascending order, so the text is counted through once.
    private sealed class CharOffsets(byte[] bytes, int first)
    {
        private int _byte;
        private int _char = first;

        public int At(long offset)
        {
            for (; _byte < offset; _byte++)
                _char += bytes[_byte] >= 0xF0 ? 2 : (bytes[_byte] & 0xC0) == 0x80 ? 0 : 1;
            return _char;
        }
    }
}
