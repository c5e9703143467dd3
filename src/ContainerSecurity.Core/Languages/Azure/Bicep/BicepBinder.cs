using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation.Files;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>Reads a Bicep file into a document.</summary>
internal static class BicepBinder
{
    public static AzureDocument Bind(string path, SourceText text, ParserOptions options)
    {
        var problems = new List<PendingDiagnostic>();
        var file = BicepParser.Parse(text.ToString(), problems, out var comments);
        ImmutableArray<TextSpan> directives = [.. comments.Where(c => c.Kind == SyntaxKind.DirectiveTrivia).Select(c => c.Span)];
        return new AzureDocument(path, text, file, BicepDataTree.ReadComments(comments, text), directives, () => BicepDataTree.Read(file, text), problems, document =>
        {
            file.SetDocument(document);
            return AzureBinder.Read(document, BicepTemplateReader.Read(document, file, new TemplateFiles(options)), options);
        });
    }
}
