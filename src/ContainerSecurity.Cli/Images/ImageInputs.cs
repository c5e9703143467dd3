using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using ContainerSecurity.Hosting.Sources;
using ContainerSecurity.Docker;

namespace ContainerSecurity.Cli.Images;

/// <summary>Turns what a user named into images: files and folders where there are such, else images of the engine.</summary>
internal sealed class ImageInputs(CommandHost host, SourceRoot root, ImageReaderOptions options, string? engineHost, CancellationToken cancellationToken) : IDisposable
{
    private static readonly string[] Endings = [".tar", ".tar.gz", ".tgz", ".tar.zst", ".oci"];
    private ImageEngine? _engine;

    /// <summary>The full paths of those names that are files or folders.</summary>
    public static List<string> Paths(CommandHost host, IEnumerable<string> names)
    {
        var paths = names.Where(n => Path.Exists(host.FullPath(n))).Select(n => Path.TrimEndingDirectorySeparator(host.FullPath(n))).ToList();
        return paths.Count > 0 ? paths : [host.CurrentDirectory];
    }

    /// <summary>Reads the images. One that is damaged is reported like a file that cannot be read.</summary>
    /// <exception cref="UsageException">There is no such file, engine or image.</exception>
    public List<Document> Read(IEnumerable<string> names)
    {
        var documents = new List<Document>();
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            var path = Path.TrimEndingDirectorySeparator(host.FullPath(name));
            if (Path.Exists(path))
                documents.AddRange(ReadFile(path));
            else if (LooksLikePath(name))
                throw new UsageException($"There is no file or folder '{name}'.");
            else
                documents.Add(ReadFromEngine(name));
        }

        return documents;
    }

    public void Dispose() => _engine?.Dispose();

    private static bool LooksLikePath(string name) =>
        name.StartsWith('.') || Path.IsPathRooted(name) || name.Contains('\\', StringComparison.Ordinal) || Endings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<Document> ReadFile(string path)
    {
        var shown = root.Relative(path);
        try
        {
            return ImageArchive.ReadFile(shown, path, options, cancellationToken);
        }
        catch (ImageReadException exception)
        {
            return [UnrecognizedDocument.Create(shown, SourceText.From(""), EngineDescriptors.UnreadableFile, exception.Problem)];
        }
    }

    private Document ReadFromEngine(string name)
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
