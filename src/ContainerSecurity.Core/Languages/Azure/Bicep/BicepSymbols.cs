using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation;
using ContainerSecurity.Languages.Azure.Evaluation.Files;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>What the names of a Bicep file stand for.</summary>
internal sealed class BicepSymbols
{
    private readonly Dictionary<string, BicepNode> _declarations = new(StringComparer.Ordinal);
    private readonly Template _template;

    /// <param name="file">The file.</param>
    /// <param name="template">The template that it is read into: imports and secure types are noted there.</param>
    public BicepSymbols(BicepNode file, Template template)
    {
        _template = template;
        foreach (var statement in file.Nodes)
        {
            if (statement.Kind == SyntaxKind.BicepDirectiveStatement)
                BicepImports.Add(statement, template);
            Add(statement);
        }
    }

    /// <summary>The declaration of a name, or null.</summary>
    public BicepNode? Find(string name) => _declarations.TryGetValue(name, out var declaration) ? declaration : null;

    /// <summary>Whether a parameter or type is secure, by a decorator or the type that it has.</summary>
    public bool IsSecure(BicepNode declaration) =>
        IsDecorated(declaration, "secure") || (declaration.Find(SyntaxKind.BicepType) is { } type && IsSecureType(type));

    /// <summary>Whether a name is that of something in another file, or of the file as a whole.</summary>
    public bool IsImported(string name, bool isFile = false) => _template.Imports.TryGetValue(name, out var import) && (import.Name is null) == isFile;

    private bool IsSecureType(BicepNode type)
    {
        var name = type.NameText;
        if (_template.SecureTypes.Contains(name))
            return true;
        if (!_template.Imports.TryGetValue(name, out var import))
            return false;
        // A file that is imported as a whole stands before a dot.
        var whole = import.Name is null ? name + "." + type.Tokens.Skip(2).FirstOrDefault().ValueText : name;
        return ImportedNames.Find(_template, whole) is var (file, there) && file.SecureTypes.Contains(there);
    }

    /// <summary>Whether a declaration has a decorator.</summary>
    public static bool IsDecorated(BicepNode declaration, string name) =>
        declaration.Nodes.Any(n => n.Kind == SyntaxKind.BicepDecorator && n.Find(SyntaxKind.BicepCall) is { } call && call.Tokens.Any(t => t.ValueText == name));

    // A name that is declared twice is the compiler's to refuse: the first one counts.
    private void Add(BicepNode statement)
    {
        if (statement.Find(SyntaxKind.BicepName)?.NameText is not { Length: > 0 } name)
            return;
        if (Find(name) is null)
            _declarations.Add(name, statement);
        if (statement.Kind == SyntaxKind.BicepTypeDeclaration && IsDecorated(statement, "secure"))
            _template.SecureTypes.Add(name);
        if (statement.Kind == SyntaxKind.BicepResource)
            AddNested(statement);
    }

    // Resources within a resource can be named beside it only as x::y, but within it by their names.
    private void AddNested(BicepNode resource)
    {
        foreach (var child in BodyOf(resource)?.Nodes ?? [])
        {
            if (child.Kind == SyntaxKind.BicepResource)
                Add(child);
        }
    }

    /// <summary>The object of a resource, within its loop and condition; or null.</summary>
    public static BicepNode? BodyOf(BicepNode declaration)
    {
        var node = declaration.Nodes.LastOrDefault(n => n.Kind != SyntaxKind.BicepSkipped);
        while (node is { Kind: SyntaxKind.BicepFor or SyntaxKind.BicepIf or SyntaxKind.BicepParenthesized })
            node = node.Nodes.LastOrDefault();
        return node is { Kind: SyntaxKind.BicepObject } ? node : null;
    }
}
