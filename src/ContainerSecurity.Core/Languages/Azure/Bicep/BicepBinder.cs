using System.Collections.Generic;
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
        var document = new AzureDocument(path, text, file, BicepDataTree.ReadComments(comments, text), () => BicepDataTree.Read(file, text), problems)
        {
            Directives = [.. comments.Where(c => c.Kind == SyntaxKind.DirectiveTrivia).Select(c => c.Span)],
        };
        file.SetDocument(document);
        AzureBinder.Bind(document, BicepTemplateReader.Read(document, file, new TemplateFiles(options)), options);
        return document;
    }
}
