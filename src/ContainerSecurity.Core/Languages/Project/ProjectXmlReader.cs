using System;
using System.Collections.Generic;
using System.IO;
using System.Xml;

namespace ContainerSecurity.Languages.Project;

/// <summary>Reads the XML of a project file with the place of each value. It stops at the first error and keeps what it has.</summary>
internal sealed class ProjectXmlReader
{
    private readonly string _text;
    private readonly int _start;
    private readonly List<int> _lines = [0];
    private readonly ProjectXml _xml = new();
    private readonly Stack<ProjectElement> _open = new();
    private readonly List<(Comment Comment, ProjectElement? Parent)> _waiting = [];
    private readonly List<(Comment Comment, ProjectElement Element)> _scopes = [];
    private ProjectElement? _last;

    private ProjectXmlReader(string text)
    {
        _text = text;
        _start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        _lines[0] = _start;
        for (var i = _start; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
                _lines.Add(i + 1);
        }
    }

    public static ProjectXml Read(SourceText text) => new ProjectXmlReader(text.ToString()).Read();

    private ProjectXml Read()
    {
        // No entities of its own, and nothing is fetched: hostile files have nothing to work with.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(_text.Substring(_start)), settings);
        try
        {
            while (reader.Read())
                Take(reader, (IXmlLineInfo)reader);
        }
        catch (XmlException exception)
        {
            _xml.Problem = (exception.Message, Math.Min(Position(exception.LineNumber, exception.LinePosition), _text.Length));
        }

        foreach (var (comment, element) in _scopes)
            _xml.SetScope(comment, element);
        return _xml;
    }

    private void Take(XmlReader reader, IXmlLineInfo lines)
    {
        var at = Position(lines.LineNumber, lines.LinePosition);
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Open(reader, lines, at);
                break;
            case XmlNodeType.EndElement:
                Close(_open.Pop(), EndOfTag(at));
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA when _open.Count > 0:
                AddText(reader.Value, reader.NodeType == XmlNodeType.CDATA ? "]]>" : "<", at);
                break;
            case XmlNodeType.Comment:
                AddComment(reader.Value, at);
                break;
        }
    }

    private void Open(XmlReader reader, IXmlLineInfo lines, int at)
    {
        var parent = _open.Count > 0 ? _open.Peek() : null;
        var element = new ProjectElement(reader.LocalName, new TextSpan(at, reader.Name.Length), parent);
        parent?.Children.Add(element);
        var isEmpty = reader.IsEmptyElement;
        var end = element.NameSpan.End;
        while (reader.MoveToNextAttribute())
        {
            var value = QuotedSpan(Position(lines.LineNumber, lines.LinePosition));
            element.Add(new ProjectText(reader.LocalName, reader.Value, value));
            end = value.End + 1;
        }

        _xml.Add(element);
        _last = element;
        foreach (var (comment, around) in _waiting)
        {
            if (around == parent)
                _scopes.Add((comment, element));
        }

        _waiting.Clear();
        if (isEmpty)
            Close(element, EndOfTag(end));
        else
            _open.Push(element);
    }

    private void Close(ProjectElement element, int end)
    {
        element.Span = TextSpan.FromBounds(element.NameSpan.Start - 1, end);
        _waiting.Clear();
    }

    private void AddText(string value, string end, int at)
    {
        var stop = _text.IndexOf(end, at, StringComparison.Ordinal) is var found and >= 0 ? found : _text.Length;
        var first = at;
        while (first < stop && char.IsWhiteSpace(_text[first]))
            first++;
        while (stop > first && char.IsWhiteSpace(_text[stop - 1]))
            stop--;
        if (stop > first)
            _open.Peek().AddText(value, TextSpan.FromBounds(first, stop));
    }

    // The reader stands at the comment or behind its mark.
    private void AddComment(string value, int at)
    {
        const string Mark = "<!--", End = "-->";
        var start = _text.LastIndexOf(Mark, Math.Min(at + Mark.Length - 1, _text.Length - 1), StringComparison.Ordinal);
        if (start < 0)
            return;
        var end = _text.IndexOf(End, start + Mark.Length, StringComparison.Ordinal) is var found and >= 0 ? found + End.Length : _text.Length;
        var before = start - 1;
        while (before >= _start && _text[before] is (' ' or '\t'))
            before--;
        var isTrailing = before >= _start && _text[before] is not ('\n' or '\r');
        var comment = new Comment(TextSpan.FromBounds(start, end), value.Trim(), isTrailing);
        _xml.Add(comment);
        if (!isTrailing)
            _waiting.Add((comment, _open.Count > 0 ? _open.Peek() : null));
        else if (_last is not null)
            _scopes.Add((comment, _last));
    }

    private TextSpan QuotedSpan(int at)
    {
        var quote = _text.IndexOfAny(['"', '\''], at);
        var end = quote < 0 ? -1 : _text.IndexOf(_text[quote], quote + 1);
        return end < 0 ? new TextSpan(at, 0) : TextSpan.FromBounds(quote + 1, end);
    }

    private int EndOfTag(int at) => _text.IndexOf('>', at) is var end and >= 0 ? end + 1 : _text.Length;

    private int Position(int line, int column) => line < 1 || line > _lines.Count ? _start : Math.Min(_lines[line - 1] + Math.Max(0, column - 1), _text.Length);
}
