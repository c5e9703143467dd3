using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace ContainerSecurity.Cli.Files;

/// <summary>Reads files and parses them, several at a time.</summary>
internal static class DocumentLoader
{
    /// <summary>The documents of files, in the files' order. Files found in a folder that are of no known kind are left out.</summary>
    /// <param name="files">The files.</param>
    /// <param name="named">Those among them that were named: of these something is always said.</param>
    /// <param name="progress">Is told of each file.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static (ImmutableArray<Document> Documents, ImmutableArray<Diagnostic> Problems) Load(
        IReadOnlyCollection<string> files, IReadOnlySet<string> named, Progress progress, CancellationToken cancellationToken)
    {
        var paths = files.ToArray();
        var documents = new ImmutableArray<Document>[paths.Length];
        var problems = new Diagnostic?[paths.Length];
        if (paths.Length == 1)
            Load(0);
        else
            Parallel.For(0, paths.Length, new ParallelOptions { CancellationToken = cancellationToken }, Load);
        return ([.. documents.SelectMany(d => d)], [.. problems.OfType<Diagnostic>()]);

        void Load(int i)
        {
            (documents[i], problems[i]) = LoadOne(paths[i], named.Contains(paths[i]));
            progress.Step(paths.Length);
        }
    }

    private static (ImmutableArray<Document> Documents, Diagnostic? Problem) LoadOne(string path, bool isNamed)
    {
        if (TextFileReader.TryRead(path, out var text) is { } reason)
            return ([], Problem(path, EngineDescriptors.UnreadableFile, $"'{path}' cannot be read: {reason}"));
        var documents = DocumentParser.Parse(path, SourceText.From(text));
        if (documents is not [UnrecognizedDocument { SyntaxDiagnostics.IsEmpty: true }])
            return (documents, null);
        // What a walk finds and is something else is nobody's business; what was named must not pass for checked.
        return ([], isNamed ? Problem(path, EngineDescriptors.Unrecognized, path) : null);
    }

    private static Diagnostic Problem(string path, DiagnosticDescriptor descriptor, string argument) =>
        Diagnostic.Create(descriptor, new Location(DocumentParser.Unrecognized(path), default), argument);
}
