using System.Collections.Generic;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Bicep;

/// <summary>Reads the expressions of a Bicep file, by precedence. How deep they nest is bounded: beyond that the rest of the file is skipped.</summary>
internal sealed partial class BicepExpressionParser(BicepTokenReader reader)
{
    private const int MaxDepth = 90;
    private const int MaxHeight = 200;

    private static readonly string[][] Precedence =
    [
        ["??"], ["||"], ["&&"], ["==", "!=", "=~", "!~"], ["<", "<=", ">", ">="], ["+", "-"], ["*", "/", "%"],
    ];

    private int _depth;

    /// <summary>Reads an expression; an empty node where none stands.</summary>
    public BicepNode Read()
    {
        if (!Enter())
            return GiveUp();
        var condition = ReadBinary(0);
        var node = condition;
        if (reader.Is("?"))
        {
            List<SyntaxElement> parts = [condition, reader.Take(), Read()];
            if (reader.Expect(":", parts))
                parts.Add(Read());
            node = Make(SyntaxKind.BicepTernary, parts);
        }

        _depth--;
        return node;
    }

    /// <summary>Reads an expression that must begin on the line that it belongs to; what stands on the next one is something else.</summary>
    public BicepNode ReadOnLine()
    {
        if (!reader.IsLineStart)
            return Read();
        reader.Report("A value is expected before this");
        return Make(SyntaxKind.BicepSkipped, []);
    }

    /// <summary>Takes the rest of a line that cannot be read.</summary>
    public BicepNode SkipLine()
    {
        reader.Report("This cannot be read");
        List<SyntaxElement> parts = [reader.Take()];
        while (!reader.IsAtEnd && !reader.IsLineStart && !reader.Is("}") && !reader.Is("]") && !reader.Is(")"))
            parts.Add(reader.Take());
        return Make(SyntaxKind.BicepSkipped, parts);
    }

    /// <summary>Reads a call or name with what is behind it; decorators are such.</summary>
    public BicepNode ReadPostfix()
    {
        var node = ReadPrimary();
        while (node.Height < MaxHeight)
        {
            List<SyntaxElement> parts = [node];
            if (reader.Is("."))
            {
                parts.Add(reader.Take());
                reader.TakeIf("?", parts);
                TakeName(parts);
                if (reader.Is("(") && !reader.IsLineStart)
                {
                    ReadArguments(parts);
                    node = Make(SyntaxKind.BicepCall, parts);
                }
                else
                {
                    node = Make(SyntaxKind.BicepPropertyAccess, parts);
                }
            }
            else if (reader.Is("[") && !reader.IsLineStart)
            {
                parts.Add(reader.Take());
                reader.TakeIf("?", parts);
                reader.TakeIf("^", parts);
                parts.Add(Read());
                reader.Expect("]", parts);
                node = Make(SyntaxKind.BicepIndexAccess, parts);
            }
            else if (reader.Is("::"))
            {
                parts.Add(reader.Take());
                TakeName(parts);
                node = Make(SyntaxKind.BicepResourceAccess, parts);
            }
            else if (reader.Is("!") && !reader.IsLineStart)
            {
                parts.Add(reader.Take());
                node = Make(SyntaxKind.BicepNonNull, parts);
            }
            else
            {
                return node;
            }
        }

        return GiveUp(node);
    }

    private BicepNode ReadBinary(int level)
    {
        if (level == Precedence.Length)
            return ReadUnary();
        var left = ReadBinary(level + 1);
        // A minus at a line's start is the next item of an array.
        while (IsAny(Precedence[level]) && !(reader.Is("-") && reader.IsLineStart))
        {
            if (left.Height >= MaxHeight)
                return GiveUp(left);
            left = Make(SyntaxKind.BicepBinary, [left, reader.Take(), ReadBinary(level + 1)]);
        }

        return left;
    }

    private BicepNode ReadUnary()
    {
        if (!reader.Is("!") && !reader.Is("-") && !reader.Is("+"))
            return ReadPostfix();
        if (!Enter())
            return GiveUp();
        var node = Make(SyntaxKind.BicepUnary, [reader.Take(), ReadUnary()]);
        _depth--;
        return node;
    }

    private BicepNode ReadPrimary()
    {
        switch (reader.Current.Kind)
        {
            case SyntaxKind.BicepStringToken:
                return Make(SyntaxKind.BicepString, [reader.Take()]);
            case SyntaxKind.BicepStringStartToken:
                return ReadInterpolation();
            case SyntaxKind.BicepNumberToken:
                return Make(SyntaxKind.BicepLiteral, [reader.Take()]);
            case SyntaxKind.BicepIdentifierToken:
                return ReadName();
        }

        if (reader.Is("{"))
            return ReadObject();
        if (reader.Is("["))
            return ReadArray();
        if (reader.Is("("))
            return ReadParenthesized();
        reader.Report("An expression is expected here");
        return Make(SyntaxKind.BicepSkipped, []);
    }

    private BicepNode ReadName()
    {
        if (reader.Peek(1).ValueText == "=>")
            return Make(SyntaxKind.BicepLambda, [Make(SyntaxKind.BicepName, [reader.Take()]), reader.Take(), Read()]);
        if (reader.Is("true") || reader.Is("false") || reader.Is("null"))
            return Make(SyntaxKind.BicepLiteral, [reader.Take()]);
        List<SyntaxElement> parts = [reader.Take()];
        if (!reader.Is("(") || reader.IsLineStart)
            return Make(SyntaxKind.BicepName, parts);
        ReadArguments(parts);
        return Make(SyntaxKind.BicepCall, parts);
    }

    private void ReadArguments(List<SyntaxElement> parts)
    {
        parts.Add(reader.Take());
        while (!reader.IsAtEnd && !reader.Is(")"))
        {
            var start = reader.Place;
            parts.Add(Read());
            if (!reader.TakeIf(",", parts) && !reader.Is(")") && reader.Place == start)
                break;
        }

        reader.Expect(")", parts);
    }

    private BicepNode ReadParenthesized()
    {
        if (IsLambda())
        {
            List<SyntaxElement> lambda = [reader.Take()];
            while (!reader.Is(")"))
                lambda.Add(reader.IsName ? Make(SyntaxKind.BicepName, [reader.Take()]) : reader.Take());
            lambda.AddRange([reader.Take(), reader.Take(), Read()]);
            return Make(SyntaxKind.BicepLambda, lambda);
        }

        List<SyntaxElement> parts = [reader.Take(), Read()];
        reader.Expect(")", parts);
        return Make(SyntaxKind.BicepParenthesized, parts);
    }

    private bool IsLambda()
    {
        var ahead = 1;
        while (reader.Peek(ahead).Kind == SyntaxKind.BicepIdentifierToken || reader.Peek(ahead).ValueText == ",")
            ahead++;
        return reader.Peek(ahead).ValueText == ")" && reader.Peek(ahead + 1).ValueText == "=>";
    }

    private void TakeName(List<SyntaxElement> parts)
    {
        if (reader.IsName)
            parts.Add(reader.Take());
        else
            reader.Report("A name is expected here");
    }

    private bool IsAny(string[] marks)
    {
        foreach (var mark in marks)
        {
            if (reader.Is(mark))
                return true;
        }

        return false;
    }

    private bool Enter() => ++_depth <= MaxDepth;

    // Everything up to the end goes into one flat node: what is around it finds the end and closes.
    private BicepNode GiveUp(BicepNode? before = null)
    {
        if (!reader.IsAtEnd)
            reader.Report(EngineDescriptors.LimitReached, "The file nests deeper than is read; the rest was not read");
        List<SyntaxElement> parts = before is null ? [] : [before];
        while (!reader.IsAtEnd)
            parts.Add(reader.Take());
        return Make(SyntaxKind.BicepSkipped, parts);
    }

    private BicepNode Make(SyntaxKind kind, List<SyntaxElement> parts) => new(kind, [.. parts], reader.Place);
}
