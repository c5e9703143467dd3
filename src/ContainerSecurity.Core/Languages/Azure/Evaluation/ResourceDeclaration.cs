using System.Collections.Immutable;
using ContainerSecurity.Languages.Azure.Evaluation.Expressions;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>A resource as a template declares it, before its loop and condition are looked at.</summary>
internal sealed record ResourceDeclaration
{
    /// <summary>Its members, without those that say how it is deployed.</summary>
    public required ObjectExpression Body { get; init; }

    /// <summary>Whether it is deployed, or null.</summary>
    public TemplateExpression? Condition { get; init; }

    /// <summary>What it is repeated for, or null.</summary>
    public TemplateLoop? Loop { get; init; }

    /// <summary>Whether it is there already and only referred to.</summary>
    public bool IsExisting { get; init; }

    /// <summary>The resources within it.</summary>
    public ImmutableArray<ResourceDeclaration> Children { get; init; } = [];

    /// <summary>Where the list of them stands, or null where they are not among its members.</summary>
    public (TextSpan Key, TextSpan Value)? ChildrenPlace { get; init; }

    /// <summary>The template that it deploys, or null.</summary>
    public Template? Inner { get; init; }

    /// <summary>The path of the file whose template it deploys, or null.</summary>
    public TemplateExpression? Module { get; init; }

    /// <summary>Whether that template sees its own parameters and variables; otherwise those of the template around it.</summary>
    public bool HasOwnScope { get; init; }

    /// <summary>The arguments for that template: an object of <c>{ "value": … }</c>, or null.</summary>
    public TemplateExpression? Arguments { get; init; }
}
