using System;
using System.Collections.Generic;

namespace ContainerSecurity.Azure.Templates;

/// <summary>A deployment template, in the form that ARM templates and Bicep files share. Names are found without regard to case.</summary>
/// <param name="document">The document that it stands in.</param>
internal sealed class Template(Document document)
{
    public Document Document { get; } = document;

    public Dictionary<string, TemplateParameter> Parameters { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, TemplateExpression> Variables { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, TemplateFunction> Functions { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<ResourceDeclaration> Resources { get; } = [];

    /// <summary>The path of the template that its parameters are the arguments of, in a file of arguments; or null.</summary>
    public LiteralExpression? Using { get; set; }
}
