using System.Collections.Generic;
using ContainerSecurity.Suppressions.Dialects;

namespace ContainerSecurity.Suppressions;

/// <summary>Finds the suppressions in a document: in its comments, directives and objects' annotations.</summary>
internal static class SuppressionScanner
{
    public static List<Pragma> Scan(Document document)
    {
        var found = new List<Pragma>();
        foreach (var comment in document.Comments)
        {
            var source = new PragmaSource(document, comment, found);
            _ = OwnPragma.TryRead(source) || HadolintPragma.TryRead(source) || CheckovPragma.TryRead(source)
                || BuildKitPragma.TryRead(source) || TrivyPragma.TryRead(source) || KicsPragma.TryRead(source)
                || ShellCheckPragma.TryRead(source);
        }

        BuildKitPragma.Read(document, found);
        BicepPragma.Read(document, found);
        AnnotationPragmas.Read(document, found);
        return found;
    }
}
