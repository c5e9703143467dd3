using System.Collections.Immutable;
using ContainerSecurity.ScannerReports;

namespace ContainerSecurity.Languages.Reports;

/// <summary>Trivy's exceptions as text.</summary>
internal sealed class TrivyIgnoreFormat : TextFormat
{
    public override DocumentKind Kind => DocumentKind.TrivyIgnore;

    public override bool IsCandidate(string path) => NameOf(path) == ".trivyignore";

    public override ImmutableArray<Document> Parse(string path, SourceText text, ParserOptions options) => [new TrivyIgnoreDocument(path, text)];
}
