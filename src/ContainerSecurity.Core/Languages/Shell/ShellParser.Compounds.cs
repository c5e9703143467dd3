using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Languages.Shell;

/// <summary>The part that parses compound commands and redirections.</summary>
internal sealed partial class ShellParser
{
    private ShellNode? ReadCompound(int start)
    {
        ShellCompound? node = Current switch
        {
            '(' => ReadParentheses(start),
            '{' when AtWord("{") => ReadGroup(start),
            'i' when AtWord("if") => ReadIf(start),
            'f' when AtWord("for") => ReadFor(start, 3),
            's' when AtWord("select") => ReadFor(start, 6),
            'w' when AtWord("while") => ReadWhile(start, false),
            'u' when AtWord("until") => ReadWhile(start, true),
            'c' when AtWord("case") => ReadCase(start),
            '[' when AtWord("[[") => ReadTest(start),
            _ => null,
        };
        if (node is null)
        {
            if (Current != 'f' || !AtWord("function"))
                return null;
            _position += 8;
            SkipBlanks();
            var name = ReadWord();
            SkipBlanks();
            return ReadFunctionBody(start, name.StaticText ?? "");
        }

        List<ShellRedirection> redirections = [];
        for (SkipBlanks(); !Failed && AtRedirection(); SkipBlanks())
            redirections.Add(ReadRedirection());
        node.SetRedirections(redirections);
        return node;
    }

    private ShellCompound ReadParentheses(int start)
    {
        if (Peek(1) == '(' && FindArithmeticEnd(start + 2) is var end and >= 0)
        {
            _position = end;
            return new ShellArithmetic(_script, start, end);
        }

        _position++;
        var body = ReadList();
        Expect(')');
        return new ShellSubshell(_script, start, End(), body);
    }

    private ShellGroup ReadGroup(int start)
    {
        _position++;
        var body = ReadList();
        Expect('}');
        return new ShellGroup(_script, start, End(), body);
    }

    private ShellIf ReadIf(int start)
    {
        List<ShellList> conditions = [];
        List<ShellList> branches = [];
        ShellList? otherwise = null;
        _position += 2;
        do
        {
            conditions.Add(ReadList());
            Keyword("then");
            branches.Add(ReadList());
        }
        while (TryKeyword("elif"));
        if (TryKeyword("else"))
            otherwise = ReadList();
        Keyword("fi");
        return new ShellIf(_script, start, End(), conditions, branches, otherwise);
    }

    private ShellFor ReadFor(int start, int skip)
    {
        _position += skip;
        SkipBlanks();
        string? variable = null;
        List<ShellWord> words = [];
        if (Current == '(' && Peek(1) == '(' && FindArithmeticEnd(_position + 2) is var end and >= 0)
            _position = end;
        else
        {
            variable = ReadWord().StaticText;
            if (string.IsNullOrEmpty(variable))
                Fail(start);
            SkipLines();
            if (TryKeyword("in"))
            {
                for (SkipBlanks(); !Failed && _position < _end && !IsDelimiter(Current); SkipBlanks())
                    words.Add(ReadWord());
            }
        }

        SkipBlanks();
        if (Current == ';')
            _position++;
        SkipLines();
        Keyword("do");
        var body = ReadList();
        Keyword("done");
        return new ShellFor(_script, start, End(), variable, words, body);
    }

    private ShellWhile ReadWhile(int start, bool isUntil)
    {
        _position += 5;
        var condition = ReadList();
        Keyword("do");
        var body = ReadList();
        Keyword("done");
        return new ShellWhile(_script, start, End(), condition, body, isUntil);
    }

    private ShellCase ReadCase(int start)
    {
        _position += 4;
        SkipBlanks();
        var word = ReadWord();
        List<ShellCaseItem> items = [];
        SkipLines();
        Keyword("in");
        for (SkipLines(); !Failed && _position < _end && !AtWord("esac"); SkipLines())
        {
            var from = _position;
            List<ShellWord> patterns = [];
            if (Current == '(')
                _position++;
            do
            {
                SkipBlanks();
                patterns.Add(ReadWord());
                SkipBlanks();
            }
            while (Current == '|' && !Failed && _position++ >= 0);
            if (!Expect(')'))
                break;
            var body = ReadList();
            items.Add(new ShellCaseItem(_script, from, End(), patterns, body));
            SkipLines();
            if (Current != ';')
                break;
            _position += Peek(1) == ';' && Peek(2) == '&' ? 3 : 2;
        }

        Keyword("esac");
        return new ShellCase(_script, start, End(), word, items);
    }

    private ShellTest ReadTest(int start)
    {
        _position += 2;
        List<ShellWord> words = [];
        for (SkipLines(); !Failed && _position < _end && !AtWord("]]"); SkipLines())
        {
            if (IsDelimiter(Current))
                _position++;
            else
                words.Add(ReadWord());
        }

        Keyword("]]");
        return new ShellTest(_script, start, End(), words);
    }

    private int End() => Failed ? _text.Length : _position;

    private bool TryKeyword(string word)
    {
        if (Failed || !AtWord(word))
            return false;
        _position += word.Length;
        return true;
    }

    private void Keyword(string word)
    {
        if (!TryKeyword(word))
            Fail(_position);
    }

    private bool AtRedirection()
    {
        var at = 0;
        while (Peek(at) is >= '0' and <= '9' && at < 4)
            at++;
        var c = Peek(at);
        return c == '&' ? at == 0 && Peek(1) == '>' : c is '<' or '>' && (at > 0 || Peek(1) != '(');
    }

    private ShellRedirection ReadRedirection()
    {
        var start = _position;
        while (Current is >= '0' and <= '9')
            _position++;
        var from = _position++;
        if (_text[from] == '&')
            _position++;
        while (_position - from < 3 && (Current is '>' or '&' or '|' && _text[_position - 1] is '<' or '>' || (Current == '<' && _text[from] == '<') || (Current == '-' && _position - from == 2 && _text[_position - 1] == '<')) && !(Peek(1) == '(' && Current is '<' or '>'))
            _position++;
        var op = _text.Substring(from, _position - from);
        SkipBlanks();
        var target = ReadWord();
        if (!Failed && target.TextSpan.IsEmpty)
            Fail(start);
        var node = new ShellRedirection(_script, start, End(), op, target);
        if (!Failed && op is "<<" or "<<-")
            _hereDocuments.Enqueue((node, target.StaticText ?? target.Text, op == "<<-", target.IsQuoted || target.Parts.Any(p => p.Kind == ShellWordPartKind.Escape)));
        return node;
    }

    private void ReadHereDocuments()
    {
        while (_hereDocuments.Count > 0 && !Failed)
        {
            var (node, delimiter, cutTabs, quoted) = _hereDocuments.Dequeue();
            var start = _position;
            var bodyEnd = -1;
            var at = start;
            while (at < _end && bodyEnd < 0)
            {
                var lineEnd = _text.IndexOf('\n', at, _end - at);
                if (lineEnd < 0)
                    lineEnd = _end;
                var from = at;
                while (cutTabs && from < lineEnd && _text[from] == '\t')
                    from++;
                if (lineEnd - from == delimiter.Length && string.CompareOrdinal(_text, from, delimiter, 0, delimiter.Length) == 0)
                    bodyEnd = at;
                at = bodyEnd < 0 ? System.Math.Min(lineEnd + 1, _end) : lineEnd;
            }

            if (bodyEnd < 0)
            {
                Fail(start);
                return;
            }

            ReadHereBody(node, start, bodyEnd, quoted);
            _position = Failed ? _end : System.Math.Min(at + 1, _end);
        }
    }

    private void ReadHereBody(ShellRedirection node, int start, int end, bool quoted)
    {
        List<ShellWordPart> parts = [];
        if (quoted)
            parts.Add(new ShellWordPart(_script, start, end, ShellWordPartKind.Literal, true));
        else
        {
            var outer = _end;
            _end = end;
            ReadDouble(parts, '\0');
            _end = outer;
        }

        node.SetBody(new ShellWord(_script, start, end, parts));
    }
}
