using System.Collections.Generic;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>Reads the declarations of a Bicep file. What is wrong in one leaves the next ones as they are.</summary>
internal sealed class BicepStatementParser(BicepTokenReader reader)
{
    private readonly BicepExpressionParser _expressions = new(reader);
    private readonly BicepTypeParser _types = new(reader);

    /// <summary>Whether a resource begins here, with its decorators, and no member of an object.</summary>
    public bool IsNestedResource => reader.Is("@") || (reader.Is("resource") && reader.Peek(1).Kind == SyntaxKind.BicepIdentifierToken && reader.Peek(2).Kind is SyntaxKind.BicepStringToken);

    /// <summary>Reads a declaration with its decorators.</summary>
    public BicepNode ReadStatement()
    {
        var parts = reader.Parts();
        while (reader.Is("@"))
        {
            var at = reader.Take();
            parts.Add(reader.Make(SyntaxKind.BicepDecorator, at, _expressions.ReadPostfix()));
        }

        var kind = KindOf();
        if (kind == SyntaxKind.BicepSkipped)
        {
            if (!reader.IsAtEnd)
                parts.Add(_expressions.SkipLine());
            return reader.Make(kind, parts);
        }

        parts.Add(reader.Take());
        ReadRest(kind, parts);
        if (!reader.IsLineStart && !reader.IsAtEnd && !reader.Is("}"))
            parts.Add(_expressions.SkipLine());
        return reader.Make(kind, parts);
    }

    /// <summary>Reads what a resource or module is: an object, a condition with one, or a loop over either.</summary>
    public BicepNode ReadBody()
    {
        if (reader.Is("["))
            return _expressions.ReadFor(this);
        if (reader.Is("{"))
            return _expressions.ReadObject(this);
        if (!reader.Is("if"))
            return _expressions.Read();
        var parts = reader.Parts(reader.Take());
        parts.Add(_expressions.Read());
        parts.Add(reader.Is("{") ? _expressions.ReadObject(this) : _expressions.Read());
        return reader.Make(SyntaxKind.BicepIf, parts);
    }

    private SyntaxKind KindOf() => !reader.IsName ? SyntaxKind.BicepSkipped : reader.Current.ValueText switch
    {
        "targetScope" => SyntaxKind.BicepTargetScope,
        "metadata" => SyntaxKind.BicepMetadata,
        "param" => SyntaxKind.BicepParameter,
        "var" => SyntaxKind.BicepVariable,
        "resource" => SyntaxKind.BicepResource,
        "module" => SyntaxKind.BicepModule,
        "output" => SyntaxKind.BicepOutput,
        "type" => SyntaxKind.BicepTypeDeclaration,
        "func" => SyntaxKind.BicepFunction,
        "import" or "using" or "extension" or "provider" or "extends" or "extensionConfig" or "assert" or "test" => SyntaxKind.BicepDirectiveStatement,
        _ => SyntaxKind.BicepSkipped,
    };

    private void ReadRest(SyntaxKind kind, List<SyntaxElement> parts)
    {
        switch (kind)
        {
            case SyntaxKind.BicepTargetScope:
                ReadValue(parts);
                break;
            case SyntaxKind.BicepDirectiveStatement:
                _types.TakeLine(parts);
                break;
            case SyntaxKind.BicepFunction:
                ReadFunction(parts);
                break;
            case SyntaxKind.BicepTypeDeclaration:
                ReadName(parts);
                if (reader.Expect("=", parts))
                    parts.Add(_types.Read());
                break;
            case SyntaxKind.BicepResource or SyntaxKind.BicepModule:
                ReadResource(parts);
                break;
            default:
                ReadName(parts);
                if (!reader.IsLineStart && !reader.Is("="))
                    parts.Add(_types.Read());
                if (reader.Is("=") || kind != SyntaxKind.BicepParameter)
                    ReadValue(parts);
                break;
        }
    }

    private void ReadResource(List<SyntaxElement> parts)
    {
        ReadName(parts);
        if (reader.Current.Kind is SyntaxKind.BicepStringToken or SyntaxKind.BicepStringStartToken)
            parts.Add(_expressions.ReadPostfix());
        else
            reader.Report("The type of the resource is expected here");
        reader.TakeIf("existing", parts);
        if (reader.Expect("=", parts))
            parts.Add(ReadBody());
    }

    private void ReadFunction(List<SyntaxElement> parts)
    {
        ReadName(parts);
        if (reader.Expect("(", parts))
        {
            while (!reader.IsAtEnd && !reader.Is(")"))
            {
                var start = reader.Place;
                if (reader.TakeIf(",", parts))
                    continue;
                ReadName(parts);
                parts.Add(_types.Read());
                if (reader.Place == start)
                    break;
            }

            reader.Expect(")", parts);
        }

        if (!reader.Is("=>"))
            parts.Add(_types.Read());
        if (reader.Expect("=>", parts))
            parts.Add(_expressions.Read());
    }

    private void ReadName(List<SyntaxElement> parts)
    {
        if (reader.IsName)
            parts.Add(reader.Make(SyntaxKind.BicepName, reader.Take()));
        else
            reader.Report("A name is expected here");
    }

    private void ReadValue(List<SyntaxElement> parts)
    {
        if (reader.Expect("=", parts))
            parts.Add(_expressions.ReadOnLine());
    }

}
