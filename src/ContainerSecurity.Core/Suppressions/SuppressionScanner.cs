using System.Collections.Generic;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Kubernetes;
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

        if (document is DockerfileDocument dockerfile)
            BuildKitPragma.Read(dockerfile, found);
        if (document is AzureDocument azure)
            BicepPragma.Read(azure, found);
        if (document is KubernetesDocument kubernetes)
        {
            foreach (var item in kubernetes.Objects)
                AnnotationPragmas.Read(item, found);
        }

        return found;
    }
}
