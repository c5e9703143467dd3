using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Languages.Shell;

/// <summary>A word of a command.</summary>
public sealed class ShellWord : ShellNode
{
    private MappedText? _value;
    private string? _staticText;

    internal ShellWord(ShellScript script, int start, int end, List<ShellWordPart> parts)
        : base(script, start, end) => Parts = Adopt(parts);

    /// <summary>The parts of the word, in order, without quotes.</summary>
    public ImmutableArray<ShellWordPart> Parts { get; }

    /// <summary>Whether no part needs expansion. Patterns, braces and <c>~</c> are taken literally.</summary>
    public bool IsStatic => StaticCount == Parts.Length;

    /// <summary>Whether any part is quoted.</summary>
    public bool IsQuoted => Parts.Any(part => part.IsQuoted);

    /// <summary>The value with quotes and escapes resolved; null when a part needs expansion.</summary>
    public string? StaticText => IsStatic ? _staticText ??= Resolve() : null;

    /// <summary>The value up to the first part that needs expansion.</summary>
    public string StaticPrefix => Value.Text;

    /// <summary>The value up to the first part that needs expansion, with the positions of its characters in the file.</summary>
    public MappedText Value => _value ??= Map();

    /// <summary>The names of the parameters that it references directly.</summary>
    public IEnumerable<string> Variables => Parts.Where(part => part.Name is not null).Select(part => part.Name!);

    private int StaticCount
    {
        get
        {
            var count = 0;
            while (count < Parts.Length && Parts[count].Kind is ShellWordPartKind.Literal or ShellWordPartKind.Escape)
                count++;
            return count;
        }
    }

    private string Resolve() => Parts.Length == 1 && Parts[0].Kind == ShellWordPartKind.Literal && Parts[0].Text is var text && text.IndexOf("\\\n", System.StringComparison.Ordinal) < 0 ? text : Value.Text;

    private MappedText Map()
    {
        var text = Script.Text.Text;
        var builder = new MappedText.Builder();
        var count = StaticCount;
        for (var i = 0; i < count; i++)
        {
            var part = Parts[i].TextSpan;
            for (var at = part.Start + (Parts[i].Kind == ShellWordPartKind.Escape ? 1 : 0); at < part.End; at++)
            {
                var place = Script.Text.MapSpan(at, 1);
                builder.Append(text, at, 1, place.Start, place.Length);
            }
        }

        return builder.ToMappedText(Span.Start);
    }
}
