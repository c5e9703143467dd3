using System.Collections.Generic;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>Reads the expressions of a Bicep file, by precedence. How deep they nest is bounded: beyond that the rest of the file is skipped.</summary>
internal sealed partial class BicepExpressionParser(BicepTokenReader reader)
{
    private const int MaxDepth = 90;
    private const int MaxHeight = 200;

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
            var parts = reader.Parts(condition);
            parts.Add(reader.Take());
            parts.Add(Read());
            if (reader.Expect(":", parts))
                parts.Add(Read());
            node = reader.Make(SyntaxKind.BicepTernary, parts);
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
        return reader.Make(SyntaxKind.BicepSkipped);
    }

    /// <summary>Takes the rest of a line that cannot be read.</summary>
    public BicepNode SkipLine()
    {
        reader.Report("This cannot be read");
        var parts = reader.Parts(reader.Take());
        while (!reader.IsAtEnd && !reader.IsLineStart && !reader.Is("}") && !reader.Is("]") && !reader.Is(")"))
            parts.Add(reader.Take());
        return reader.Make(SyntaxKind.BicepSkipped, parts);
    }

    /// <summary>Reads a call or name with what is behind it; decorators are such.</summary>
    public BicepNode ReadPostfix()
    {
        var node = ReadPrimary();
        while (node.Height < MaxHeight)
        {
            if (reader.Current.Kind != SyntaxKind.BicepPunctuationToken || reader.Current.ValueText is not ("." or "[" or "::" or "!"))
                return node;
            var parts = reader.Parts(node);
            if (reader.Is("."))
            {
                parts.Add(reader.Take());
                reader.TakeIf("?", parts);
                TakeName(parts);
                if (reader.Is("(") && !reader.IsLineStart)
                {
                    ReadArguments(parts);
                    node = reader.Make(SyntaxKind.BicepCall, parts);
                }
                else
                {
                    node = reader.Make(SyntaxKind.BicepPropertyAccess, parts);
                }
            }
            else if (reader.Is("[") && !reader.IsLineStart)
            {
                parts.Add(reader.Take());
                reader.TakeIf("?", parts);
                reader.TakeIf("^", parts);
                parts.Add(Read());
                reader.Expect("]", parts);
                node = reader.Make(SyntaxKind.BicepIndexAccess, parts);
            }
            else if (reader.Is("::"))
            {
                parts.Add(reader.Take());
                TakeName(parts);
                node = reader.Make(SyntaxKind.BicepResourceAccess, parts);
            }
            else if (reader.Is("!") && !reader.IsLineStart)
            {
                parts.Add(reader.Take());
                node = reader.Make(SyntaxKind.BicepNonNull, parts);
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
        var left = ReadUnary();
        // A minus at a line's start is the next item of an array.
        while (Precedence(reader.Current) is var found && found >= level && !(reader.Is("-") && reader.IsLineStart))
        {
            if (left.Height >= MaxHeight)
                return GiveUp(left);
            var parts = reader.Parts(left);
            parts.Add(reader.Take());
            parts.Add(ReadBinary(found + 1));
            left = reader.Make(SyntaxKind.BicepBinary, parts);
        }

        return left;
    }

    private static int Precedence(in SyntaxToken token) => token.Kind != SyntaxKind.BicepPunctuationToken ? -1 : token.ValueText switch
    {
        "??" => 0,
        "||" => 1,
        "&&" => 2,
        "==" or "!=" or "=~" or "!~" => 3,
        "<" or "<=" or ">" or ">=" => 4,
        "+" or "-" => 5,
        "*" or "/" or "%" => 6,
        _ => -1,
    };

    private BicepNode ReadUnary()
    {
        if (!reader.Is("!") && !reader.Is("-") && !reader.Is("+"))
            return ReadPostfix();
        if (!Enter())
            return GiveUp();
        var node = reader.Make(SyntaxKind.BicepUnary, reader.Take(), ReadUnary());
        _depth--;
        return node;
    }

    private BicepNode ReadPrimary()
    {
        switch (reader.Current.Kind)
        {
            case SyntaxKind.BicepStringToken:
                return reader.Make(SyntaxKind.BicepString, reader.Take());
            case SyntaxKind.BicepStringStartToken:
                return ReadInterpolation();
            case SyntaxKind.BicepNumberToken:
                return reader.Make(SyntaxKind.BicepLiteral, reader.Take());
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
        return reader.Make(SyntaxKind.BicepSkipped);
    }

    private BicepNode ReadName()
    {
        if (reader.Peek(1).ValueText == "=>")
        {
            var lambda = reader.Parts(reader.Make(SyntaxKind.BicepName, reader.Take()));
            lambda.Add(reader.Take());
            lambda.Add(Read());
            return reader.Make(SyntaxKind.BicepLambda, lambda);
        }

        if (reader.Is("true") || reader.Is("false") || reader.Is("null"))
            return reader.Make(SyntaxKind.BicepLiteral, reader.Take());
        var parts = reader.Parts(reader.Take());
        if (!reader.Is("(") || reader.IsLineStart)
            return reader.Make(SyntaxKind.BicepName, parts);
        ReadArguments(parts);
        return reader.Make(SyntaxKind.BicepCall, parts);
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
            var lambda = reader.Parts(reader.Take());
            // A name may have its type behind it.
            for (var isFirst = true; !reader.Is(")"); isFirst = lambda[lambda.Count - 1] is { Node: null, Token.ValueText: "," })
                lambda.Add(reader.IsName && isFirst ? reader.Make(SyntaxKind.BicepName, reader.Take()) : reader.Take());
            lambda.AddRange([reader.Take(), reader.Take(), Read()]);
            return reader.Make(SyntaxKind.BicepLambda, lambda);
        }

        var parts = reader.Parts(reader.Take());
        parts.Add(Read());
        reader.Expect(")", parts);
        return reader.Make(SyntaxKind.BicepParenthesized, parts);
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

    private bool Enter() => ++_depth <= MaxDepth;

    // Everything up to the end goes into one flat node: what is around it finds the end and closes.
    private BicepNode GiveUp(BicepNode? before = null)
    {
        if (!reader.IsAtEnd)
            reader.Report(EngineDescriptors.LimitReached, "The file nests deeper than is read; the rest was not read");
        var parts = before is null ? reader.Parts() : reader.Parts(before);
        while (!reader.IsAtEnd)
            parts.Add(reader.Take());
        return reader.Make(SyntaxKind.BicepSkipped, parts);
    }

}
