using System.Collections.Generic;
using System.Globalization;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>Finds heredocs in a logical line.</summary>
internal static class HeredocReader
{
    internal readonly record struct Found(string Name, bool IsQuoted, bool StripsTabs, bool HasBlank, int Descriptor, TextSpan Span);

    public static bool CanHaveHeredoc(InstructionSyntax instruction) => instruction switch
    {
        OnbuildInstructionSyntax onbuild => onbuild.Instruction is { } inner && CanHaveHeredoc(inner),
        RunInstructionSyntax or CopyInstructionSyntax or AddInstructionSyntax => instruction.Exec is null,
        _ => false,
    };

    public static IEnumerable<Found> Find(MappedText line)
    {
        // The words of heredocs are always read with a backslash.
        var words = new DockerfileExpander { KeepQuotes = true, KeepEscapes = true, KeepUnset = true }.Expand(line, _ => VariableValue.Unset).Words;
        foreach (var word in words)
        {
            if (Read(word) is { } found)
                yield return found;
        }
    }

    public static MappedText Body(string text, int start, int end, bool stripsTabs)
    {
        var builder = new MappedText.Builder();
        var at = start;
        while (at < end)
        {
            while (stripsTabs && at < end && text[at] == '\t')
                at++;
            var next = text.IndexOf('\n', at, end - at);
            next = next < 0 ? end : next + 1;
            builder.Append(text, at, next - at, at);
            at = next;
        }

        return builder.ToMappedText(start);
    }

    private static Found? Read(MappedText word)
    {
        var text = word.Text;
        var at = 0;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        var digits = text.Substring(0, at);
        if (string.CompareOrdinal(text, at, "<<", 0, 2) != 0)
            return null;
        at += 2;
        var strips = at < text.Length && text[at] == '-';
        if (strips)
            at++;
        var operatorEnd = at;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        if (at == text.Length || text.IndexOf('<', at) >= 0)
            return null;
        var rest = MappedText.FromWhole(text.Substring(at), default);
        var plain = new DockerfileExpander { KeepUnset = true }.Expand(rest, _ => VariableValue.Unset);
        var raw = new DockerfileExpander { KeepUnset = true, KeepQuotes = true }.Expand(rest, _ => VariableValue.Unset);
        if (plain.Words.Length != 1 || raw.Words.Length != 1)
            return null;
        _ = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var descriptor);
        return new Found(plain.Words[0].Text, plain.Words[0].Text != raw.Words[0].Text, strips, at > operatorEnd, descriptor, word.MapSpan(0, word.Length));
    }
}
