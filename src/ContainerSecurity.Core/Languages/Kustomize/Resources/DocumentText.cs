using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Go.Yaml;

namespace ContainerSecurity.Languages.Kustomize.Resources;

/// <summary>A text with documents of YAML: a file, or a text that stands in a kustomization file.</summary>
internal sealed class DocumentText
{
    private readonly OriginFile? _file;
    private readonly RenderedText _text;

    /// <summary>The text of a file.</summary>
    public DocumentText(OriginFile file)
    {
        _file = file;
        // A byte order mark belongs to the encoding.
        var text = file.Text.ToString();
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        _text = RenderedText.From(text, new TextOrigin(file, new TextSpan(0, text.Length), OriginKind.Literal)).Slice(start, text.Length - start);
    }

    /// <summary>A text that was rendered.</summary>
    public DocumentText(RenderedText text) => _text = text;

    /// <summary>The characters.</summary>
    public string Text => _text.Text;

    /// <summary>The whole text.</summary>
    public GoYamlText Whole => _file is not null && _text.Length == _file.Text.Length ? new GoYamlText(_file, OriginKind.Literal) : new GoYamlText(_text);

    /// <summary>The place of its beginning.</summary>
    public TextOrigin? Origin => Whole.OriginOf(0, 0);

    /// <summary>Divides the text at the lines <c>---</c>.</summary>
    /// <exception cref="KustomizeException">Content follows on such a line.</exception>
    public IEnumerable<GoYamlText> SplitDocuments()
    {
        var text = _text.Text;
        var start = 0;
        for (var at = text.IndexOf("\n---", StringComparison.Ordinal); at >= 0; at = text.IndexOf("\n---", start, StringComparison.Ordinal))
        {
            var end = text.IndexOf('\n', at + 1);
            var rest = text.Substring(at + 4, (end < 0 ? text.Length : end) - at - 4).Trim();
            if (rest.Length > 0 && rest[0] != '#')
                throw new KustomizeException($"invalid document separator: ---{text.Substring(at + 4, (end < 0 ? text.Length : end) - at - 4).TrimEnd()}", new GoYamlText(_text).OriginOf(at + 1, 0));
            yield return Part(start, at + 1 - start);
            // The line break stays, since the next separator may follow at once.
            start = end < 0 ? text.Length : end;
        }

        yield return Part(start, text.Length - start);
    }

    private GoYamlText Part(int start, int length) => length == _text.Length ? Whole : new GoYamlText(_text.Slice(start, length));
}
