using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Evaluation;
using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Files;
using ContainerSecurity.Languages.Azure.Evaluation.Values;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>Reads a Bicep file into the form that the evaluator takes.</summary>
internal sealed class BicepTemplateReader
{
    private readonly BicepNode _file;
    private readonly BicepSymbols _symbols;
    private readonly BicepExpressionReader _expressions;
    private readonly Template _template;

    private BicepTemplateReader(Document document, BicepNode file, TemplateFiles files)
    {
        _file = file;
        _template = new Template(document, files);
        _symbols = new BicepSymbols(file, _template);
        _expressions = new BicepExpressionReader(_symbols, _template.IsArguments);
    }

    /// <summary>Reads a file that is parsed already.</summary>
    /// <param name="document">The document that it is.</param>
    /// <param name="file">Its tree.</param>
    /// <param name="files">The files that it may take something from.</param>
    public static Template Read(Document document, BicepNode file, TemplateFiles files) => new BicepTemplateReader(document, file, files).Read();

    /// <summary>Reads a file that is part of what another one says.</summary>
    /// <param name="document">The document that it is.</param>
    /// <param name="files">The files that it may take something from.</param>
    public static Template Read(Document document, TemplateFiles files)
    {
        var file = BicepParser.Parse(document.Text.ToString(), []);
        file.SetDocument(document);
        return Read(document, file, files);
    }

    private Template Read()
    {
        foreach (var statement in _file.Nodes)
        {
            if (statement.Kind == SyntaxKind.BicepDirectiveStatement)
                ReadUsing(statement);
            if (statement.Find(SyntaxKind.BicepName) is not { } name)
                continue;
            switch (statement.Kind)
            {
                case SyntaxKind.BicepParameter:
                    _template.Parameters[name.NameText] = ReadParameter(statement, name);
                    break;
                case SyntaxKind.BicepVariable:
                    _template.Variables[name.NameText] = _expressions.Read(ValueOf(statement), null);
                    break;
                case SyntaxKind.BicepFunction:
                    ReadFunction(statement);
                    break;
                case SyntaxKind.BicepOutput:
                    _template.Outputs[name.NameText] = new TemplateOutput(_expressions.Read(ValueOf(statement), null), null, _symbols.IsSecure(statement));
                    break;
                case SyntaxKind.BicepResource or SyntaxKind.BicepModule:
                    if (ReadResource(statement, null, null) is not { } resource)
                        break;
                    if (resource.Module is not null)
                        _template.Deployments[name.NameText] = _template.Resources.Count;
                    _template.Resources.Add(resource);
                    break;
            }
        }

        return _template;
    }

    private void ReadUsing(BicepNode statement)
    {
        var keyword = statement.Tokens.FirstOrDefault().ValueText;
        if (keyword is not ("using" or "extends") || statement.Tokens.FirstOrDefault(t => t.Kind == SyntaxKind.BicepStringToken) is not { Kind: SyntaxKind.BicepStringToken } path)
            return;
        var text = BicepStrings.Map(path).Text;
        var literal = new LiteralExpression(path.Span, new TextValue(text));
        if (keyword == "using")
        {
            _template.Using = literal;
            return;
        }

        _template.Extends = literal;
        // Its arguments have names behind this one.
        _template.Imports["base"] = new TemplateImport(text, null);
    }

    private TemplateParameter ReadParameter(BicepNode statement, BicepNode name)
    {
        var type = statement.Find(SyntaxKind.BicepType);
        var standard = statement.Has("=") ? _expressions.Read(ValueOf(statement), null) : null;
        return new TemplateParameter(name.NameText, type is null ? "" : _template.Document.Text.ToString(type.Span), _symbols.IsSecure(statement), type?.Tokens.LastOrDefault().ValueText == "?", standard, name.Span);
    }

    private void ReadFunction(BicepNode statement)
    {
        var names = statement.Nodes.Where(n => n.Kind == SyntaxKind.BicepName).Select(n => n.NameText).ToList();
        var locals = names.Skip(1).Aggregate((BicepLocals?)null, static (outer, name) => new BicepLocals(name, outer));
        if (statement.Has("=>"))
            _template.Functions[names[0]] = new TemplateFunction([.. names.Skip(1)], _expressions.Read(ValueOf(statement), locals));
    }

    private ResourceDeclaration? ReadResource(BicepNode statement, BicepLocals? locals, BicepResourceType? parent)
    {
        if (BicepResourceType.Of(statement) is not { } type || BicepSymbols.BodyOf(statement) is not { } body)
            return null;
        // A resource within another is of the same version unless it says so.
        if (type.Version is null && parent is not null)
            type = type with { Version = parent.Version };
        TemplateLoop? loop = null;
        TemplateExpression? condition = null;
        for (var node = ValueOf(statement); node is not null && node != body; node = node.Nodes.LastOrDefault())
        {
            if (node.Kind == SyntaxKind.BicepFor)
                (loop, locals) = _expressions.ReadLoop(node, locals);
            else if (node.Kind == SyntaxKind.BicepIf)
                condition = _expressions.Read(node.Nodes.FirstOrDefault(), locals);
        }

        var members = _expressions.ReadObject(body, locals).Members;
        if (type.IsDeployment)
            members = [.. members.Select(WithoutTemplate)];
        var deployed = statement.Kind == SyntaxKind.BicepModule ? members : WithParent(members, body);
        if (loop is null && locals is null)
        {
            Remember(BicepExpressionReader.NamePrefix, statement, members);
            Remember(BicepExpressionReader.FullNamePrefix, statement, deployed);
        }

        return new ResourceDeclaration
        {
            Body = new ObjectExpression(statement.Span, [.. Head(type), .. deployed]),
            Condition = condition,
            Loop = loop,
            IsExisting = statement.Has("existing"),
            Module = statement.Kind == SyntaxKind.BicepModule ? Literal(type.Path, type.NameSpan) : null,
            Arguments = statement.Kind == SyntaxKind.BicepModule ? ReadArguments(members) : null,
            Children = [.. body.Nodes.Where(n => n.Kind == SyntaxKind.BicepResource).Select(n => ReadResource(n, locals, type)).OfType<ResourceDeclaration>()],
        };
    }

    // As a deployment gives them: each as an object with the value in it.
    private static TemplateExpression? ReadArguments(ImmutableArray<ObjectMember> members)
    {
        var given = members.FirstOrDefault(m => KeyOf(m) == "params").Value;
        if (given is not ObjectExpression { Members: var arguments })
            return given is null ? null : new OpaqueExpression(given.Span);
        return new ObjectExpression(given.Span, [.. arguments.Select(a => a.Value is SpreadExpression ? a : a with { Value = new ObjectExpression(a.Value.Span, [new ObjectMember(Literal("value", a.Value.Span), a.Value)]) })]);
    }

    private static IEnumerable<ObjectMember> Head(BicepResourceType type)
    {
        var at = new TextSpan(type.NameSpan.Start, 0);
        yield return new ObjectMember(Literal("type", at), Literal(type.Name, type.NameSpan));
        if (type.Version is { } version)
            yield return new ObjectMember(Literal("apiVersion", at), Literal(version, type.VersionSpan));
    }

    private static LiteralExpression Literal(string text, TextSpan span) => new(span, new TextValue(text), new DataScalar(span, text, DataScalarStyle.SingleQuoted));

    // The name of a resource that names its parent is only the last part of what is deployed.
    private ImmutableArray<ObjectMember> WithParent(ImmutableArray<ObjectMember> members, BicepNode body)
    {
        var parent = body.Nodes.FirstOrDefault(n => n.Kind == SyntaxKind.BicepProperty && n.Nodes.First().NameText == "parent")?.Nodes.LastOrDefault();
        if (parent is null)
            return members;
        TemplateExpression outer = parent.Kind == SyntaxKind.BicepName && _symbols.Find(parent.NameText) is { Kind: SyntaxKind.BicepResource }
            ? new CallExpression(parent.Span, "variables", [new LiteralExpression(parent.Span, new TextValue(BicepExpressionReader.FullNamePrefix + parent.NameText))])
            : new OpaqueExpression(parent.Span);
        return [.. members.Select(m => KeyOf(m) == "name" ? m with { Value = Join(outer, m.Value) } : m)];
    }

    // A template in JSON within a resource is not evaluated with what is around it.
    private static ObjectMember WithoutTemplate(ObjectMember member) => KeyOf(member) == "properties" && member.Value is ObjectExpression { Members: var parts }
        ? member with { Value = new ObjectExpression(member.Value.Span, [.. parts.Where(p => KeyOf(p) != "template")]) }
        : member;

    private static CallExpression Join(TemplateExpression parent, TemplateExpression name) =>
        new(name.Span, "concat", [parent, new LiteralExpression(name.Span, new TextValue("/")), name]);

    // What x.name means elsewhere; in a loop that depends on the pass.
    private void Remember(string prefix, BicepNode statement, ImmutableArray<ObjectMember> members)
    {
        if (statement.Find(SyntaxKind.BicepName)?.NameText is { } symbol && members.FirstOrDefault(m => KeyOf(m) == "name").Value is { } name)
            _template.Variables[prefix + symbol] = name;
    }

    private static string? KeyOf(ObjectMember member) => member.Key is LiteralExpression { Value: TextValue key } ? key.Text : null;

    private static BicepNode? ValueOf(BicepNode statement) => statement.Nodes.LastOrDefault(n => n.Kind != SyntaxKind.BicepSkipped);
}
