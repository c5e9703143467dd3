using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContainerSecurity.Hosting.Internal;
using ContainerSecurity.Languages.Project;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>Reads files into documents in parallel. Files of unknown type are dropped unless the user named them.</summary>
/// <param name="root">The folder that paths are relative to.</param>
/// <param name="texts">The texts that replace the content of files, by their path in reports.</param>
/// <param name="project">The project that is built, or null.</param>
/// <param name="onRead">Receives the length of each file, in bytes, before it is parsed; or null.</param>
/// <param name="cancellationToken">Cancels the reading.</param>
internal sealed class SourceReader(
    SourceRoot root, IReadOnlyDictionary<string, SourceText> texts, EvaluatedProject? project, Action<int>? onRead, CancellationToken cancellationToken)
{
    // For a few files, starting threads costs more than reading.
    private const int WorthThreads = 12;
    private static readonly int MaxLength = ParserLimits.Default.MaxLength;
    private readonly ConcurrentQueue<string> _skipped = new();
    private int _done;

    /// <summary>The paths of files found in directories that are too large to read.</summary>
    public IReadOnlyCollection<string> Skipped => _skipped;

    /// <summary>The number of files read.</summary>
    public int Done => Volatile.Read(ref _done);

    /// <summary>Reads files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="inputs">The files and directories of the user.</param>
    public List<Document> Read(IReadOnlyList<SourceFile> files, IReadOnlyList<string> inputs)
    {
        var read = new ImmutableArray<Document>[files.Count];
        var options = OptionsFor(files, inputs);
        void ReadOne(int i)
        {
            cancellationToken.ThrowIfCancellationRequested();
            read[i] = Read(files[i], options);
            Interlocked.Increment(ref _done);
        }

        if (files.Count < WorthThreads)
        {
            for (var i = 0; i < files.Count; i++)
                ReadOne(i);
        }
        else
        {
            Parallel.For(0, files.Count, ReadOne);
        }

        var documents = new List<Document>(files.Count);
        foreach (var item in read)
            documents.AddRange(item);
        return documents;
    }

    /// <summary>Reads a file as a user named it, for commands that show one file.</summary>
    /// <param name="fullPath">The full path to open.</param>
    /// <exception cref="UsageException">It cannot be read as text.</exception>
    /// <param name="isPipeAllowed">Whether it may be a pipe or device, as in <c>&lt;(helm template .)</c>.</param>
    public static SourceText ReadText(string fullPath, bool isPipeAllowed = true)
    {
        try
        {
            return TextDecoder.TryDecode(ReadBytes(fullPath, isPipeAllowed), out var text, out var problem, out _) ? SourceText.From(text) : throw new UsageException($"{fullPath}: {problem}");
        }
        catch (Exception exception) when (IsReadFailure(exception))
        {
            throw new UsageException($"'{fullPath}' cannot be read: {FileProblem.Describe(exception)}");
        }
    }

    /// <summary>The bytes of standard input, at most one more than the limit.</summary>
    public static byte[] ReadBytes(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; bytes.Length <= MaxLength && (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
            bytes.Write(buffer, 0, read);
        return bytes.ToArray();
    }

    /// <summary>The bytes of a file: at most one more than the limit, even if the path is a device or pipe.</summary>
    public static ArraySegment<byte> ReadBytes(string fullPath, bool isNamed)
    {
        // The length of a link is that of its target path.
        var length = (File.ResolveLinkTarget(fullPath, returnFinalTarget: true) as FileInfo ?? new FileInfo(fullPath)).Length;
        // A file of length zero may be a pipe, and opening a pipe without a writer blocks forever, so it is only opened if the user named it.
        if (length == 0 && !isNamed)
            return new ArraySegment<byte>([]);
        using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        // One extra byte, so that the end of an unchanged file is detected in two calls.
        var buffer = new byte[(int)Math.Min(length == 0 ? 4096 : length + 1, (long)MaxLength + 1)];
        var count = 0;
        while (true)
        {
            var read = stream.Read(buffer, count, buffer.Length - count);
            count += read;
            if (read == 0 || count > MaxLength)
                return new ArraySegment<byte>(buffer, 0, count);
            if (count == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, (long)MaxLength + 1));
        }
    }

    private ParserOptions OptionsFor(IReadOnlyList<SourceFile> files, IReadOnlyList<string> inputs) => new()
    {
        Files = new DiskFileSource(root, new ReferencedFiles(root, files, inputs)),
        Facts = project is null ? DocumentFacts.Empty : DocumentFacts.Empty.With(root.Relative(project.FullPath), Evaluate(project)),
    };

    private ProjectEvaluation Evaluate(EvaluatedProject evaluated) =>
        evaluated.Evaluation with { Imports = [.. evaluated.Evaluation.Imports.Select(i => i with { Path = root.Relative(i.Path) })] };

    /// <summary>Reads a referenced file; null if it cannot be read as text.</summary>
    /// <param name="fullPath">The full path to open.</param>
    public static SourceText? TryReadText(string fullPath)
    {
        try
        {
            var bytes = ReadBytes(fullPath, isNamed: false);
            return bytes.Count <= MaxLength && TextDecoder.TryDecode(bytes, out var text, out _, out _) ? SourceText.From(text) : null;
        }
        catch (Exception exception) when (IsReadFailure(exception))
        {
            // Errors of an analysed file are reported where the file itself is read.
            return null;
        }
    }

    private static bool IsReadFailure(Exception exception) => exception is IOException or UnauthorizedAccessException or NotSupportedException;

    private ImmutableArray<Document> Read(SourceFile file, ParserOptions options)
    {
        if (file.Content is not null)
            options = options with { DetectsByContent = true };
        else if (!DocumentParser.IsCandidate(file.Path))
            return [Unrecognized(file)];
        if (texts.TryGetValue(file.Path, out var given))
            return DocumentParser.Parse(file.Path, given, options);
        try
        {
            var bytes = file.Content is { } content ? new ArraySegment<byte>(content) : ReadBytes(file.FullPath, file.IsNamed);
            onRead?.Invoke(bytes.Count);
            if (bytes.Count > MaxLength)
                return TooLarge(file);
            // A binary file that happens to have a supported name is not an error.
            if (!TextDecoder.TryDecode(bytes, out var text, out var problem, out var isUtf16))
                return IsMattering(file) ? Unreadable(file, problem) : [];
            var documents = DocumentParser.Parse(file.Path, SourceText.From(text), options);
            return isUtf16 && documents[0].Kind == DocumentKind.Dockerfile
                ? Unreadable(file, "The Dockerfile is encoded in UTF-16, which BuildKit cannot read; save it in UTF-8")
                : Recognized(documents, file);
        }
        catch (Exception exception) when (IsReadFailure(exception))
        {
            return Unreadable(file, exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A defect of a reader costs its document, not the run.
            return Unreadable(file, $"The file could not be analysed because of {exception.GetType().Name}");
        }
    }

    private ImmutableArray<Document> TooLarge(SourceFile file)
    {
        if (IsMattering(file))
            return [UnrecognizedDocument.Create(file.Path, SourceText.From(""), EngineDescriptors.LimitReached, $"The file is larger than {MaxLength} bytes and was not read")];
        _skipped.Enqueue(file.Path);
        return [];
    }

    // Named by the user, or a Dockerfile by its name; other YAML and JSON files are skipped silently.
    private static bool IsMattering(SourceFile file) =>
        file.IsNamed || Path.GetExtension(file.Path) is not (".json" or ".yaml" or ".yml");

    private static ImmutableArray<Document> Recognized(ImmutableArray<Document> documents, SourceFile file)
    {
        if (documents is not [UnrecognizedDocument { SyntaxDiagnostics.IsEmpty: true }])
            return documents;
        return file.IsNamed ? [Unrecognized(file)] : [];
    }

    private static UnrecognizedDocument Unrecognized(SourceFile file) =>
        UnrecognizedDocument.Create(file.Path, SourceText.From(""), EngineDescriptors.Unrecognized, file.Path);

    private static ImmutableArray<Document> Unreadable(SourceFile file, string problem) =>
        [UnrecognizedDocument.Create(file.Path, SourceText.From(""), EngineDescriptors.UnreadableFile, problem)];
}
