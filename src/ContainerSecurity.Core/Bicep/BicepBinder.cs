using System.Collections.Generic;
using ContainerSecurity.Azure;
using ContainerSecurity.Data;
using ContainerSecurity.Internal;

namespace ContainerSecurity.Bicep;

/// <summary>Reads a Bicep file into a document.</summary>
internal static class BicepBinder
{
    public static AzureDocument Bind(string path, SourceText text, ParserOptions options)
    {
        var problems = new List<PendingDiagnostic>();
        var file = BicepParser.Parse(text.ToString(), problems);
        var source = new DataSource(path, text, new TextSpan(0, text.Length), BicepDataTree.Read(file, text), BicepDataTree.ReadComments(file, text), [.. problems]);
        var document = new AzureDocument(source, DocumentKind.Bicep) { Syntax = file };
        file.SetDocument(document);
        AzureBinder.Bind(document, new BicepTemplateReader(document, file).Read(), options);
        return document;
    }
}
