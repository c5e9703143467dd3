using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using ContainerSecurity.Docker;
using ContainerSecurity.Hosting.Sources;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Cli.Images;

/// <summary>
/// Resolves user input to images: existing files and directories, otherwise images of the container engine. Text files are scanner
/// reports on them.
/// </summary>
internal sealed class ImageInputs(CommandHost host, SourceRoot root, ImageReaderOptions options, string? engineHost, CancellationToken cancellationToken) : IDisposable
{
    private static readonly string[] ReportEndings = [".json", ".sarif", ".yaml", ".yml", ".trivyignore"];
    private static readonly string[] Endings = [".tar", ".tar.gz", ".tgz", ".tar.zst", ".oci"];
    private ImageEngine? _engine;

    /// <summary>The directories of the existing inputs; the current directory if there are none.</summary>
    public static List<string> Folders(CommandHost host, IEnumerable<string> names)
    {
        var folders = names.Select(n => Path.TrimEndingDirectorySeparator(host.FullPath(n))).Where(Path.Exists).Select(Path.GetDirectoryName).OfType<string>().ToList();
        return folders.Count > 0 ? folders : [host.CurrentDirectory];
    }

    /// <summary>Whether a file or directory contains an image, by its name: text files never have such a name.</summary>
    public static bool IsImage(string path) => Directory.Exists(path) || HasEnding(path);

    /// <summary>Reads the images and reports. A corrupt one is reported like an unreadable file.</summary>
    /// <exception cref="UsageException">The file, engine or image does not exist.</exception>
    public List<Document> Read(IEnumerable<string> names)
    {
        var documents = new List<Document>();
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            var path = Path.TrimEndingDirectorySeparator(host.FullPath(name));
            if (File.Exists(path) && ReportEndings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
                documents.AddRange(ReadReport(name, path));
            else if (Path.Exists(path))
                documents.AddRange(ReadFile(path));
            else if (LooksLikePath(name))
                throw new UsageException($"File or directory '{name}' does not exist.");
            else
                documents.Add(ReadFromEngine(name));
        }

        return documents;
    }

    public void Dispose() => _engine?.Dispose();

    private static bool LooksLikePath(string name) =>
        name.StartsWith('.') || Path.IsPathRooted(name) || name.Contains('\\', StringComparison.Ordinal) || HasEnding(name);

    private static bool HasEnding(string name) => Endings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private ImmutableArray<Document> ReadReport(string name, string path)
    {
        var documents = DocumentParser.Parse(root.Relative(path), SourceReader.ReadText(path));
        if (documents.All(d => d.Kind is DocumentKind.ScanReport or DocumentKind.TrivyIgnore || !d.SyntaxDiagnostics.IsEmpty))
            return documents;
        throw new UsageException($"'{name}' is neither an image nor a supported scanner report.");
    }

    private ImmutableArray<Document> ReadFile(string path)
    {
        var shown = root.Relative(path);
        try
        {
            return [.. ImageArchive.ReadFile(shown, path, options, cancellationToken)];
        }
        catch (ImageReadException exception)
        {
            return [UnrecognizedDocument.Create(shown, SourceText.From(""), EngineDescriptors.UnreadableFile, exception.Problem)];
        }
    }

    private ImageDocument ReadFromEngine(string name)
    {
        try
        {
            _engine ??= ImageEngine.Connect(engineHost);
            return _engine.ReadAsync(name, options, cancellationToken).GetAwaiter().GetResult();
        }
        catch (ImageReadException exception)
        {
            throw new UsageException(exception.Message);
        }
    }
}
