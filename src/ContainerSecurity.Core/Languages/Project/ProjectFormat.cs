using System;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Project;

/// <summary>Projects that the .NET SDK can publish as images.</summary>
internal sealed class ProjectFormat : TextFormat
{
    private static readonly string[] Endings = [".csproj", ".fsproj", ".vbproj"];

    public override DocumentKind Kind => DocumentKind.Project;

    public override bool IsCandidate(string path) => Array.Exists(Endings, e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    public override ImmutableArray<Document> Parse(string path, SourceText text, ParserOptions options) => ProjectBinder.Bind(path, text, options);
}
