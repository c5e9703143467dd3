using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Files;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>A deployment template, in the form that ARM templates and Bicep files share. Names are found without regard to case.</summary>
/// <param name="document">The document that it stands in.</param>
/// <param name="files">The files that it may take something from.</param>
internal sealed class Template(Document document, TemplateFiles files)
{
    public Document Document { get; } = document;

    public TemplateFiles Files { get; } = files;

    public Dictionary<string, TemplateParameter> Parameters { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, TemplateExpression> Variables { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, TemplateFunction> Functions { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, TemplateOutput> Outputs { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What it has from other files, by the names that it uses for them.</summary>
    public Dictionary<string, TemplateImport> Imports { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The types of its own whose values are secrets.</summary>
    public HashSet<string> SecureTypes { get; } = new(StringComparer.Ordinal);

    public List<ResourceDeclaration> Resources { get; } = [];

    /// <summary>The places of its deployments among <see cref="Resources"/>, by the names that the template itself has for them.</summary>
    public Dictionary<string, int> Deployments { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The path of the template that its parameters are the arguments of, in a file of arguments; or null.</summary>
    public LiteralExpression? Using { get; set; }

    /// <summary>Whether it gives arguments and deploys nothing itself.</summary>
    public bool IsArguments => Document.Path.EndsWith(".bicepparam", System.StringComparison.OrdinalIgnoreCase);

    /// <summary>The path of the file whose arguments it adds to, in a file of arguments; or null.</summary>
    public LiteralExpression? Extends { get; set; }
}
