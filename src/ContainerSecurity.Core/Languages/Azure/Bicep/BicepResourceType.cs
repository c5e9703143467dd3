using System;
using System.Linq;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>The type of a resource as its declaration gives it (<c>'type@version'</c>).</summary>
internal sealed record BicepResourceType(string Name, TextSpan NameSpan, string? Version, TextSpan VersionSpan)
{
    private const string Deployment = "Microsoft.Resources/deployments";

    /// <summary>The path of a module; an empty string for a resource.</summary>
    public string Path { get; init; } = "";

    /// <summary>Whether it deploys a template.</summary>
    public bool IsDeployment => string.Equals(Name, Deployment, StringComparison.OrdinalIgnoreCase);

    /// <summary>The type of a resource; null where it cannot be told. A module deploys what it holds.</summary>
    public static BicepResourceType? Of(BicepNode declaration)
    {
        if (declaration.Find(SyntaxKind.BicepString) is not { } text || text.Tokens.First() is not { Kind: SyntaxKind.BicepStringToken } token)
            return null;
        if (declaration.Kind == SyntaxKind.BicepModule)
            return new BicepResourceType(Deployment, token.Span, null, token.Span) { Path = BicepStrings.Map(token).Text };
        var mapped = BicepStrings.Map(token);
        var at = mapped.Text.IndexOf('@');
        if (at < 0)
            return new BicepResourceType(mapped.Text, mapped.MapSpan(0, mapped.Length), null, token.Span);
        return new BicepResourceType(mapped.Text.Substring(0, at), mapped.MapSpan(0, at), mapped.Text.Substring(at + 1), mapped.MapSpan(at + 1, mapped.Length - at - 1));
    }
}
