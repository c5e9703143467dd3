using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>Reads one logical line into an instruction.</summary>
internal sealed class InstructionParser(SourceText source, MappedText line, List<SyntaxTrivia> inner, ImmutableArray<SyntaxTrivia> before, int sourceStart, char escape)
{
    private readonly TokenFactory _tokens = new(source, line, inner, before, sourceStart);
    private readonly string _text = line.Text;
    private readonly int _end = TrimEnd(line.Text);

    public List<SyntaxElement> Elements { get; private set; } = [];

    public List<(TextSpan Span, string Message)> ParserProblems { get; } = [];

    public InstructionSyntax Parse() => Parse(0, 0);

    public void FinishGap(int end, List<SyntaxTrivia> target) => _tokens.FinishGap(end, target);

    private static int TrimEnd(string text)
    {
        var end = text.Length;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    private InstructionSyntax Parse(int start, int depth)
    {
        while (start < _end && char.IsWhiteSpace(_text[start]))
            start++;
        var at = start;
        while (at < _end && !WordSplitter.IsBlank(_text[at]))
            at++;
        var name = _text.Substring(start, at - start).ToUpperInvariant();
        var instruction = InstructionFactory.Create(name);
        instruction.Name = name;
        instruction.Keyword = _tokens.Token(SyntaxKind.KeywordToken, start, at - start);
        var elements = new List<SyntaxElement> { instruction.Keyword };
        while (at < _end && WordSplitter.IsBlank(_text[at]))
            at++;
        at = ReadFlags(at, instruction, elements);
        while (at < _end && char.IsWhiteSpace(_text[at]))
            at++;
        instruction.ArgumentsText = line.Slice(at, Math.Max(0, _end - at));
        ReadArguments(instruction, at, elements, depth);
        Elements = elements;
        if (depth > 0)
            instruction.SetElements(elements);
        return instruction;
    }

    private int ReadFlags(int at, InstructionSyntax instruction, List<SyntaxElement> elements)
    {
        var flags = ImmutableArray.CreateBuilder<FlagSyntax>();
        while (true)
        {
            var start = at;
            while (start < _end && char.IsWhiteSpace(_text[start]))
                start++;
            if (start + 1 >= _end || _text[start] != '-' || _text[start + 1] != '-')
            {
                at = start;
                break;
            }

            var value = ReadFlag(start, out at);
            if (value.Length == 2 && value.Text == "--")
                break;
            var equals = value.Text.IndexOf('=');
            var name = value.Text.Substring(2, (equals < 0 ? value.Length : equals) - 2);
            var flag = new FlagSyntax(_tokens.Token(SyntaxKind.WordToken, start, at - start), value.Text, name, equals < 0 ? null : value.Slice(equals + 1, value.Length - equals - 1));
            flags.Add(flag);
            elements.Add(flag);
        }

        instruction.Flags = flags.ToImmutable();
        return at;
    }

    private MappedText ReadFlag(int start, out int at)
    {
        var builder = new MappedText.Builder();
        var quote = '\0';
        for (at = start; at < _end && (quote != '\0' || !char.IsWhiteSpace(_text[at])); at++)
        {
            if (_text[at] == '\\')
            {
                if (++at >= _end)
                    break;
            }
            else if (quote == '\0' ? _text[at] is '\'' or '"' : _text[at] == quote)
            {
                quote = quote == '\0' ? _text[at] : '\0';
                continue;
            }

            builder.Append(_text, at, 1, line.MapSpan(at, 1).Start);
        }

        at = Math.Min(at, _end);
        return builder.ToMappedText(line.MapSpan(start, 1).Start);
    }

    private WordSyntax Word(int start, int end, SyntaxKind kind = SyntaxKind.WordToken)
    {
        var token = _tokens.Token(kind, start, end - start);
        return new WordSyntax(token, end > start ? line.Slice(start, end - start) : MappedText.FromWhole("", token.Span));
    }

    private void ReadArguments(InstructionSyntax instruction, int at, List<SyntaxElement> elements, int depth)
    {
        switch (instruction)
        {
            case RunInstructionSyntax or CmdInstructionSyntax or EntrypointInstructionSyntax or ShellInstructionSyntax:
                if (at < _end && !TryExecForm(instruction, at, elements))
                    AddWords(instruction, elements, [TextSpan.FromBounds(at, _end)], SyntaxKind.TextToken);
                break;
            case CopyInstructionSyntax or AddInstructionSyntax or VolumeInstructionSyntax:
                if (at < _end && !TryExecForm(instruction, at, elements))
                    AddWords(instruction, elements, WordSplitter.AtBlanks(_text, at, _end));
                break;
            case FromInstructionSyntax or ExposeInstructionSyntax:
                AddWords(instruction, elements, WordSplitter.AtBlanks(_text, at, _end));
                break;
            case HealthcheckInstructionSyntax:
                ReadHealthcheck(instruction, at, elements);
                break;
            case EnvInstructionSyntax or LabelInstructionSyntax:
                ReadPairs(instruction, at, elements);
                break;
            case ArgInstructionSyntax:
                instruction.Pairs = [.. WordSplitter.Quoted(_text, at, _end, escape).Select(word => ReadPair(elements, word))];
                instruction.Arguments = [.. instruction.Pairs.Select(p => p.Value is null ? p.Key.RawText : p.Key.RawText + "=" + p.Value.RawText)];
                break;
            case OnbuildInstructionSyntax onbuild when at < _end && depth == 0:
                instruction.Arguments = [""];
                onbuild.Instruction = Parse(at, depth + 1);
                elements.Add(onbuild.Instruction);
                break;
            default:
                if (at < _end)
                    AddWords(instruction, elements, [TextSpan.FromBounds(at, _end)], SyntaxKind.TextToken);
                if (instruction is UnknownInstructionSyntax)
                    instruction.Arguments = [""];
                break;
        }
    }

    private void AddWords(InstructionSyntax instruction, List<SyntaxElement> elements, IEnumerable<TextSpan> spans, SyntaxKind kind = SyntaxKind.WordToken)
    {
        var words = instruction.Words.ToBuilder();
        foreach (var span in spans)
        {
            var word = Word(span.Start, span.End, kind);
            words.Add(word);
            elements.Add(word);
        }

        instruction.Words = words.ToImmutable();
        instruction.Arguments = [.. words.Select(w => w.RawText)];
    }

    private void ReadHealthcheck(InstructionSyntax instruction, int at, List<SyntaxElement> elements)
    {
        var end = at;
        while (end < _end && !char.IsWhiteSpace(_text[end]))
            end++;
        if (end == at)
            return;
        AddWords(instruction, elements, [TextSpan.FromBounds(at, end)]);
        while (end < _end && char.IsWhiteSpace(_text[end]))
            end++;
        if (end < _end && !TryExecForm(instruction, end, elements))
            AddWords(instruction, elements, [TextSpan.FromBounds(end, _end)], SyntaxKind.TextToken);
    }

    private bool TryExecForm(InstructionSyntax instruction, int at, List<SyntaxElement> elements)
    {
        var items = new List<(TextSpan Place, MappedText Value)>();
        var outcome = ExecFormReader.Read(line, at, _end, items);
        if (outcome == ExecFormReader.Outcome.NotStrings)
            Problem(at, _end, $"{instruction.Name} has a JSON array with an item that is no string; put every item in double quotes");
        if (outcome != ExecFormReader.Outcome.Strings)
            return false;
        var children = new List<SyntaxElement> { _tokens.Token(SyntaxKind.OpenBracketToken, at, 1) };
        var words = ImmutableArray.CreateBuilder<WordSyntax>(items.Count);
        var from = at + 1;
        foreach (var (place, value) in items)
        {
            if (words.Count > 0)
                children.Add(_tokens.Token(SyntaxKind.CommaToken, _text.IndexOf(',', from), 1));
            var word = new WordSyntax(_tokens.Token(SyntaxKind.StringToken, place.Start, place.Length), value);
            words.Add(word);
            children.Add(word);
            from = place.End;
        }

        children.Add(_tokens.Token(SyntaxKind.CloseBracketToken, _end - 1, 1));
        instruction.Exec = new ExecFormSyntax(words.ToImmutable());
        instruction.Exec.SetElements(children);
        elements.Add(instruction.Exec);
        instruction.Words = instruction.Words.AddRange(words);
        instruction.Arguments = instruction.Arguments.AddRange(words.Select(w => w.RawText));
        return true;
    }

    private void ReadPairs(InstructionSyntax instruction, int at, List<SyntaxElement> elements)
    {
        var words = WordSplitter.Quoted(_text, at, _end, escape).ToList();
        if (words.Count > 0 && _text.IndexOf('=', words[0].Start, words[0].Length) < 0)
        {
            ReadLegacyPair(instruction, at, elements);
        }
        else
        {
            var comment = words.Count == 0 ? -1 : words.FindIndex(1, w => _text[w.Start] == '#');
            foreach (var word in comment < 0 ? words : words.Take(comment))
            {
                if (!HasEquals(word))
                    Problem(word.Start, word.End, $"{instruction.Name} needs name=value, but '{_text.Substring(word.Start, word.Length)}' has no '='; quote a value that has blanks");
            }

            if (comment >= 0 && words.Skip(comment).Any(w => !HasEquals(w)))
                Problem(words[comment].Start, _end, $"{instruction.Name} takes '{_text.Substring(words[comment].Start, _end - words[comment].Start)}' as arguments; move the comment to its own line");
            var pairs = ImmutableArray.CreateBuilder<KeyValueSyntax>(words.Count);
            foreach (var word in words)
                pairs.Add(ReadPair(elements, word));
            instruction.Pairs = pairs.MoveToImmutable();
        }

        instruction.Arguments = [.. instruction.Pairs.SelectMany(p => new[] { p.Key.RawText, p.Value?.RawText ?? "", p.IsLegacy ? "" : "=" })];
    }

    private bool HasEquals(TextSpan word) => _text.IndexOf('=', word.Start, word.Length) >= 0;

    private void ReadLegacyPair(InstructionSyntax instruction, int at, List<SyntaxElement> elements)
    {
        var end = at;
        while (end < _end && !WordSplitter.IsBlank(_text[end]))
            end++;
        var key = Word(at, end);
        if (end == _end)
            Problem(at, _end, $"{instruction.Name} '{key.RawText}' has no value; write {key.RawText}=value");
        while (end < _end && WordSplitter.IsBlank(_text[end]))
            end++;
        var value = end < _end ? Word(end, _end, SyntaxKind.TextToken) : null;
        var pair = new KeyValueSyntax(key, value, true);
        pair.SetElements(value is null ? [key] : [key, value]);
        instruction.Pairs = [pair];
        elements.Add(pair);
    }

    private KeyValueSyntax ReadPair(List<SyntaxElement> elements, TextSpan word)
    {
        var equals = _text.IndexOf('=', word.Start, word.Length);
        var key = Word(word.Start, equals < 0 ? word.End : equals);
        WordSyntax? value = null;
        var children = new List<SyntaxElement> { key };
        if (equals >= 0)
        {
            children.Add(_tokens.Token(SyntaxKind.EqualsToken, equals, 1));
            value = Word(equals + 1, word.End);
            children.Add(value);
        }

        var pair = new KeyValueSyntax(key, value, false);
        pair.SetElements(children);
        elements.Add(pair);
        return pair;
    }

    private void Problem(int start, int end, string message) => ParserProblems.Add((line.MapSpan(start, end - start), message));
}
