using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Functions;
using ContainerSecurity.Languages.Azure.Evaluation.Values;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>Turns the expressions of a Bicep file into the form that they share with ARM templates. The parser bounds the depth.</summary>
/// <param name="symbols">The names of the file.</param>
/// <param name="isArguments">Whether the file gives arguments: in its strings stand placeholders of tools that deploy it.</param>
internal sealed class BicepExpressionReader(BicepSymbols symbols, bool isArguments)
{
    // Among the variables of the template, under names that no variable can have.
    public const string NamePrefix = "name of ";

    /// <summary>The same with the names of the parents before it.</summary>
    public const string FullNamePrefix = "full name of ";

    /// <summary>Reads an expression.</summary>
    public TemplateExpression Read(BicepNode? node, BicepLocals? locals)
    {
        if (node is null)
            return new OpaqueExpression(default);
        var expression = Convert(node, locals);
        return expression.Height < TemplateExpression.MaxHeight ? expression : new OpaqueExpression(node.Span);
    }

    private TemplateExpression Convert(BicepNode node, BicepLocals? locals)
    {
        switch (node.Kind)
        {
            case SyntaxKind.BicepLiteral:
                return ReadLiteral(node);
            case SyntaxKind.BicepString:
                return ReadString(node, locals);
            case SyntaxKind.BicepName:
                return ReadName(node, locals);
            case SyntaxKind.BicepParenthesized or SyntaxKind.BicepNonNull:
                return Read(node.Nodes.FirstOrDefault(), locals);
            case SyntaxKind.BicepPropertyAccess:
                return ReadProperty(node, locals);
            case SyntaxKind.BicepIndexAccess:
                var parts = node.Nodes.ToList();
                return parts.Count == 2 ? new AccessExpression(node.Span, Read(parts[0], locals), Read(parts[1], locals), IsSafe(node), node.Has("^")) : new OpaqueExpression(node.Span);
            case SyntaxKind.BicepCall:
                return ReadCall(node, locals);
            case SyntaxKind.BicepTernary:
                return Call(node, "if", [.. node.Nodes.Select(n => Read(n, locals))]);
            case SyntaxKind.BicepUnary or SyntaxKind.BicepBinary:
                return ReadOperator(node, locals);
            case SyntaxKind.BicepLambda:
                return ReadLambda(node, locals);
            case SyntaxKind.BicepFor:
                return ReadFor(node, locals);
            case SyntaxKind.BicepArray:
                return new ArrayExpression(node.Span, [.. node.Nodes.Select(n => n.Kind == SyntaxKind.BicepSpread ? ReadSpread(n, locals) : Read(n, locals))]);
            case SyntaxKind.BicepObject:
                return ReadObject(node, locals);
            default:
                return new OpaqueExpression(node.Span);
        }
    }

    /// <summary>Reads an object; what is no member of it is left out.</summary>
    public ObjectExpression ReadObject(BicepNode node, BicepLocals? locals)
    {
        var members = ImmutableArray.CreateBuilder<ObjectMember>();
        foreach (var part in node.Nodes)
        {
            if (part.Kind == SyntaxKind.BicepSpread)
                members.Add(new ObjectMember(new OpaqueExpression(part.Span), ReadSpread(part, locals)));
            else if (part.Kind == SyntaxKind.BicepProperty && part.Nodes.ToList() is [var key, var value])
                members.Add(new ObjectMember(ReadKey(key, locals), Read(value, locals)));
        }

        return new ObjectExpression(node.Span, members.ToImmutable());
    }

    /// <summary>What a loop goes through, and the variables that its body sees.</summary>
    public (TemplateLoop Loop, BicepLocals? Locals) ReadLoop(BicepNode node, BicepLocals? locals)
    {
        var parts = node.Nodes.ToList();
        // Names, the array, the body.
        var source = parts.Count >= 2 ? parts[parts.Count - 2] : null;
        var names = parts.Take(Math.Max(0, parts.Count - 2)).Where(p => p.Kind == SyntaxKind.BicepName).Select(p => p.NameText).ToList();
        var inner = names.Aggregate(locals, static (outer, name) => new BicepLocals(name, outer));
        return (new TemplateLoop(Read(source, locals), null, names.FirstOrDefault(), names.Skip(1).FirstOrDefault()), inner);
    }

    private LoopExpression ReadFor(BicepNode node, BicepLocals? locals)
    {
        var (loop, inner) = ReadLoop(node, locals);
        return new LoopExpression(node.Span, loop, Read(node.Nodes.LastOrDefault(), inner));
    }

    private SpreadExpression ReadSpread(BicepNode node, BicepLocals? locals) => new(node.Span, Read(node.Nodes.FirstOrDefault(), locals));

    private TemplateExpression ReadKey(BicepNode key, BicepLocals? locals)
    {
        if (key.Kind != SyntaxKind.BicepName)
            return Read(key, locals);
        return new LiteralExpression(key.Span, new TextValue(key.NameText), new ContainerSecurity.Data.DataScalar(key.Span, key.NameText, ContainerSecurity.Data.DataScalarStyle.Plain));
    }

    private static TemplateExpression ReadLiteral(BicepNode node)
    {
        var text = node.NameText;
        if (node.Tokens.First().Kind != SyntaxKind.BicepNumberToken)
            return new LiteralExpression(node.Span, new KeywordValue(text));
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new LiteralExpression(node.Span, new IntegerValue(number)) : new OpaqueExpression(node.Span);
    }

    private TemplateExpression ReadString(BicepNode node, BicepLocals? locals)
    {
        var first = node.Tokens.First();
        if (first.Kind == SyntaxKind.BicepStringToken)
        {
            var scalar = BicepStrings.ToScalar(first);
            if (isArguments && UnknownValue.OfArgument(scalar.Text) is UnknownValue unknown)
                return new LiteralExpression(node.Span, unknown);
            return new LiteralExpression(node.Span, new TextValue(scalar.Text), scalar);
        }

        return Call(node, PatternFunctions.Interpolation, [.. node.Children.Select(c => c.Node is BicepNode part ? Read(part, locals) : new LiteralExpression(c.Token.Span, new TextValue(BicepStrings.TextOf(c.Token, first))))]);
    }

    private TemplateExpression ReadName(BicepNode node, BicepLocals? locals)
    {
        var name = node.NameText;
        if (BicepLocals.Has(locals, name))
            return Lookup(node, "lambdaVariables", name);
        return symbols.Find(name)?.Kind switch
        {
            SyntaxKind.BicepParameter => Lookup(node, "parameters", name),
            SyntaxKind.BicepVariable => Lookup(node, "variables", name),
            null when symbols.IsImported(name) => Lookup(node, "variables", name),
            _ => new OpaqueExpression(node.Span),
        };
    }

    // Of a resource the file tells the name, and the id as far as that goes.
    private TemplateExpression ReadProperty(BicepNode node, BicepLocals? locals)
    {
        var target = node.Nodes.FirstOrDefault();
        var property = node.Tokens.LastOrDefault().ValueText ?? "";
        var isGlobal = target is { Kind: SyntaxKind.BicepName } && !BicepLocals.Has(locals, target.NameText);
        var resource = isGlobal ? symbols.Find(target!.NameText) : null;
        if (isGlobal && resource is null && symbols.IsImported(target!.NameText, isFile: true))
            return Lookup(node, "variables", target.NameText + "." + property);
        if (target is not null && ReadOutput(node, target, property, locals) is { } output)
            return output;
        if (resource is not { Kind: SyntaxKind.BicepResource or SyntaxKind.BicepModule })
            return new AccessExpression(node.Span, Read(target, locals), new LiteralExpression(node.Span, new TextValue(property)), IsSafe(node));
        var name = Lookup(node, "variables", NamePrefix + target!.NameText);
        return (property, BicepResourceType.Of(resource)) switch
        {
            ("name", _) => name,
            ("type", { } type) => new LiteralExpression(node.Span, new TextValue(type.Name)),
            ("apiVersion", { Version: { } version }) => new LiteralExpression(node.Span, new TextValue(version)),
            _ => new OpaqueExpression(node.Span),
        };
    }

    // What follows a safe access in the same chain is safe too: x.?y.z is null where y is missing.
    private static bool IsSafe(BicepNode access)
    {
        for (var node = access; node is { Kind: SyntaxKind.BicepPropertyAccess or SyntaxKind.BicepIndexAccess }; node = node.Nodes.FirstOrDefault())
        {
            if (node.Has("?"))
                return true;
        }

        return false;
    }

    // An output of a module: module.outputs.name, module[0].outputs.name, module!.outputs.name. With brackets it is not the value that is given.
    private CallExpression? ReadOutput(BicepNode node, BicepNode outputs, string name, BicepLocals? locals)
    {
        if (outputs is not { Kind: SyntaxKind.BicepPropertyAccess } || outputs.Tokens.LastOrDefault().ValueText != "outputs")
            return null;
        var module = outputs.Nodes.FirstOrDefault();
        if (module is { Kind: SyntaxKind.BicepNonNull })
            module = module.Nodes.FirstOrDefault();
        TemplateExpression? index = null;
        if (module is { Kind: SyntaxKind.BicepIndexAccess } && module.Nodes.ToList() is [var loop, var at])
            (module, index) = (loop, Read(at, locals));
        return module is { Kind: SyntaxKind.BicepName } && !BicepLocals.Has(locals, module.NameText) && symbols.Find(module.NameText) is { Kind: SyntaxKind.BicepModule }
            ? OutputFunctions.Module(node.Span, module.NameText, name, index)
            : null;
    }

    private TemplateExpression ReadCall(BicepNode node, BicepLocals? locals)
    {
        var parts = node.Nodes.ToList();
        var name = node.Tokens.First(t => t.Kind != SyntaxKind.BicepPunctuationToken || t.ValueText is not (".")).ValueText;
        if (node.Children.First().Node is BicepNode target)
        {
            if (target is not { Kind: SyntaxKind.BicepName, NameText: var space } || symbols.Find(space) is not null || BicepLocals.Has(locals, space))
                return new OpaqueExpression(node.Span);
            parts.RemoveAt(0);
            if (symbols.IsImported(space, isFile: true))
                return Call(node, space + "." + name, [.. parts.Select(n => Read(n, locals))]);
            if (space is not ("sys" or "az"))
                return new OpaqueExpression(node.Span);
        }

        if (name == "any" && parts.Count == 1)
            return Read(parts[0], locals);
        if (name == "nameof" && parts.Count == 1)
            return new LiteralExpression(node.Span, new TextValue(parts[0].Tokens.LastOrDefault().ValueText ?? ""));
        // What ARM has for its own way of writing things, Bicep has not.
        if (name is "if" or "parameters" or "variables" or "lambdaVariables" or "copyIndex" or "lambda")
            return new OpaqueExpression(node.Span);
        return Call(node, name, [.. parts.Select(n => Read(n, locals))]);
    }

    private TemplateExpression ReadOperator(BicepNode node, BicepLocals? locals)
    {
        TemplateExpression[] operands = [.. node.Nodes.Select(n => Read(n, locals))];
        var mark = node.Tokens.FirstOrDefault().ValueText;
        if (operands.Length == 1)
        {
            return mark switch
            {
                "!" => Call(node, "not", operands),
                "-" => Call(node, "sub", new LiteralExpression(node.Span, new IntegerValue(0)), operands[0]),
                _ => operands[0],
            };
        }

        TemplateExpression[] lower = [.. operands.Select(o => Call(node, "toLower", o))];
        return mark switch
        {
            "==" => Call(node, "equals", operands),
            "!=" => Call(node, "not", Call(node, "equals", operands)),
            "=~" => Call(node, "equals", lower),
            "!~" => Call(node, "not", Call(node, "equals", lower)),
            "<" => Call(node, "less", operands),
            "<=" => Call(node, "lessOrEquals", operands),
            ">" => Call(node, "greater", operands),
            ">=" => Call(node, "greaterOrEquals", operands),
            "&&" => Call(node, "and", operands),
            "||" => Call(node, "or", operands),
            "??" => Call(node, "coalesce", operands),
            "+" => Call(node, "add", operands),
            "-" => Call(node, "sub", operands),
            "*" => Call(node, "mul", operands),
            "/" => Call(node, "div", operands),
            "%" => Call(node, "mod", operands),
            _ => new OpaqueExpression(node.Span),
        };
    }

    private LambdaExpression ReadLambda(BicepNode node, BicepLocals? locals)
    {
        var parts = node.Nodes.ToList();
        ImmutableArray<string> names = [.. parts.Take(parts.Count - 1).Select(p => p.NameText)];
        return new LambdaExpression(node.Span, names, Read(parts.LastOrDefault(), names.Aggregate(locals, static (outer, name) => new BicepLocals(name, outer))));
    }

    private static CallExpression Lookup(BicepNode node, string function, string name) => Call(node, function, new LiteralExpression(node.Span, new TextValue(name)));

    private static CallExpression Call(BicepNode node, string function, params TemplateExpression[] arguments) => new(node.Span, function, [.. arguments]);
}
