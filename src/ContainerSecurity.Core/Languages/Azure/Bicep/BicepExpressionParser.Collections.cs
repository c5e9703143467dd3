using System.Collections.Generic;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Bicep;

// Objects, arrays, loops and strings.
internal sealed partial class BicepExpressionParser
{
    /// <summary>Reads an object.</summary>
    public BicepNode ReadObject(BicepStatementParser? nested = null)
    {
        if (!Enter())
            return GiveUp();
        var parts = reader.Parts(reader.Take());
        while (!reader.IsAtEnd && !reader.Is("}"))
        {
            if (reader.TakeIf(",", parts))
                continue;
            if (nested is not null && nested.IsNestedResource)
                parts.Add(nested.ReadStatement());
            else if (reader.Is("..."))
                parts.Add(ReadSpread());
            else if (ReadProperty() is { } property)
                parts.Add(property);
            else
                parts.Add(SkipLine());
        }

        reader.Expect("}", parts);
        _depth--;
        return reader.Make(SyntaxKind.BicepObject, parts);
    }

    private BicepNode ReadInterpolation()
    {
        if (!Enter())
            return GiveUp();
        var parts = reader.Parts(reader.Take());
        while (!reader.IsAtEnd)
        {
            parts.Add(Read());
            if (reader.Current.Kind is SyntaxKind.BicepStringMiddleToken)
            {
                parts.Add(reader.Take());
                continue;
            }

            if (reader.Current.Kind is SyntaxKind.BicepStringEndToken)
                parts.Add(reader.Take());
            else
                reader.Report("'}' is expected here");
            break;
        }

        _depth--;
        return reader.Make(SyntaxKind.BicepString, parts);
    }

    private BicepNode ReadArray()
    {
        if (reader.Peek(1).ValueText == "for" && reader.Peek(2).Kind is SyntaxKind.BicepIdentifierToken or SyntaxKind.BicepPunctuationToken && reader.Peek(2).ValueText is not ("]" or ","))
            return ReadFor(null);
        if (!Enter())
            return GiveUp();
        var parts = reader.Parts(reader.Take());
        while (!reader.IsAtEnd && !reader.Is("]"))
        {
            if (reader.TakeIf(",", parts))
                continue;
            var start = reader.Place;
            parts.Add(reader.Is("...") ? ReadSpread() : Read());
            if (reader.Place == start && !reader.IsAtEnd)
            {
                if (reader.Is("}") || reader.Is(")"))
                    break;
                parts.Add(SkipLine());
            }
        }

        reader.Expect("]", parts);
        _depth--;
        return reader.Make(SyntaxKind.BicepArray, parts);
    }

    /// <summary>Reads a loop from its bracket on.</summary>
    /// <param name="statements">Reads the body of a resource; null where the body is an expression.</param>
    public BicepNode ReadFor(BicepStatementParser? statements)
    {
        if (!Enter())
            return GiveUp();
        var parts = reader.Parts(reader.Take());
        parts.Add(reader.Take());
        if (reader.TakeIf("(", parts))
        {
            TakeVariable(parts);
            if (reader.TakeIf(",", parts))
                TakeVariable(parts);
            reader.Expect(")", parts);
        }
        else
        {
            TakeVariable(parts);
        }

        reader.Expect("in", parts);
        parts.Add(Read());
        reader.Expect(":", parts);
        parts.Add(statements?.ReadBody() ?? Read());
        reader.Expect("]", parts);
        _depth--;
        return reader.Make(SyntaxKind.BicepFor, parts);
    }

    private void TakeVariable(List<SyntaxElement> parts)
    {
        if (reader.IsName)
            parts.Add(reader.Make(SyntaxKind.BicepName, reader.Take()));
        else
            reader.Report("The name of a variable is expected here");
    }

    private BicepNode ReadSpread() => reader.Make(SyntaxKind.BicepSpread, reader.Take(), Read());

    private BicepNode? ReadProperty()
    {
        var key = reader.Current.Kind switch
        {
            SyntaxKind.BicepIdentifierToken => reader.Make(SyntaxKind.BicepName, reader.Take()),
            SyntaxKind.BicepStringToken => reader.Make(SyntaxKind.BicepString, reader.Take()),
            SyntaxKind.BicepStringStartToken => ReadInterpolation(),
            _ => null,
        };
        if (key is null)
            return null;
        var parts = reader.Parts(key);
        if (reader.Expect(":", parts))
            parts.Add(ReadOnLine());
        return reader.Make(SyntaxKind.BicepProperty, parts);
    }
}
