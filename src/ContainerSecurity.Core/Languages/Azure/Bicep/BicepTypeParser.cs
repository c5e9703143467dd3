using System.Collections.Generic;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>
/// Takes types and lines of which only the extent matters: their tokens in a row, brackets balanced. What a type allows is for the
/// compiler to judge; whether it is secure is said by a decorator.
/// </summary>
internal sealed class BicepTypeParser(BicepTokenReader reader)
{
    /// <summary>Takes a type: up to what may follow one, or the line's end where no bracket is open.</summary>
    public BicepNode Read()
    {
        var parts = reader.Parts();
        var isOpen = false;
        for (var depth = 0; !reader.IsAtEnd;)
        {
            if (depth == 0 && !isOpen && (EndsHere() || (parts.Count > 0 && reader.IsLineStart && !reader.Is("|"))))
                break;
            depth += DepthOf();
            if (depth < 0)
                break;
            isOpen = reader.Is("|");
            parts.Add(reader.Take());
        }

        return reader.Make(SyntaxKind.BicepType, parts);
    }

    /// <summary>Takes the rest of a line; brackets that it opens may close on a later one.</summary>
    public void TakeLine(List<SyntaxElement> parts)
    {
        for (var depth = 0; !reader.IsAtEnd && (depth > 0 || !reader.IsLineStart);)
        {
            depth += DepthOf();
            parts.Add(reader.Take());
        }
    }

    // Angle brackets hold the argument of a type: resourceInput<'...'>.
    private int DepthOf() => reader.Is("(") || reader.Is("[") || reader.Is("{") || reader.Is("<") ? 1 : reader.Is(")") || reader.Is("]") || reader.Is("}") || reader.Is(">") ? -1 : 0;

    private bool EndsHere() => reader.Is("=") || reader.Is("=>") || reader.Is(",") || reader.Is(")");
}
