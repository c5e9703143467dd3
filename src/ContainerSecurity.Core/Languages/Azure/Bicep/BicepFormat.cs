using System;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>Bicep files, and the files of arguments for them.</summary>
internal sealed class BicepFormat : TextFormat
{
    public override DocumentKind Kind => DocumentKind.Bicep;

    public override bool IsCandidate(string path) =>
        path.EndsWith(".bicep", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".bicepparam", StringComparison.OrdinalIgnoreCase);

    public override ImmutableArray<Document> Parse(string path, SourceText text, ParserOptions options) => [BicepBinder.Bind(path, text, options)];
}
