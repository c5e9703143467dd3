using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContainerSecurity.Languages.Project;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>Reads files into documents, side by side. What is of no known kind is not kept, unless the user named it.</summary>
/// <param name="root">The folder that paths are relative to.</param>
/// <param name="texts">Texts that stand in the place of what files hold, by the path of reports.</param>
/// <param name="project">The project that is built, or null.</param>
/// <param name="onRead">Told the length of each file, in bytes, before it is parsed; or null.</param>
/// <param name="cancellationToken">Ends the reading early.</param>
internal sealed class SourceReader(
    SourceRoot root, IReadOnlyDictionary<string, SourceText> texts, EvaluatedProject? project, Action<int>? onRead, CancellationToken cancellationToken)
{
    // Starting threads costs more than a few files do.
    private const int WorthThreads = 12;
    private static readonly int MaxLength = ParserLimits.Default.MaxLength;
    private readonly ConcurrentQueue<string> _skipped = new();
    private int _done;

    /// <summary>The paths of files found in folders that are too large to be looked at.</summary>
    public IReadOnlyCollection<string> Skipped => _skipped;

    /// <summary>How many files have been read.</summary>
    public int Done => Volatile.Read(ref _done);

    /// <summary>Reads files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="inputs">The files and folders that they were found for.</param>
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
    /// <param name="fullPath">Where it is opened.</param>
    /// <exception cref="UsageException">It cannot be read as text.</exception>
    public static SourceText ReadText(string fullPath)
    {
        try
        {
            return TextDecoder.TryDecode(ReadBytes(fullPath, isNamed: true), out var text, out var problem, out _) ? SourceText.From(text) : throw new UsageException($"{fullPath}: {problem}");
        }
        catch (Exception exception) when (IsReadFailure(exception))
        {
            throw new UsageException($"{fullPath}: {exception.Message}");
        }
    }

    /// <summary>The bytes of a file: at most one more than the limit, whatever stands behind the name.</summary>
    private static ArraySegment<byte> ReadBytes(string fullPath, bool isNamed)
    {
        // The length of a link is that of its own text.
        var length = (File.ResolveLinkTarget(fullPath, returnFinalTarget: true) as FileInfo ?? new FileInfo(fullPath)).Length;
        // What seems empty may be a pipe, and to open one that nobody writes to would never end: only if the user named it.
        if (length == 0 && !isNamed)
            return new ArraySegment<byte>([]);
        using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        // One byte more, so that a file that is as long as it was is read in two calls.
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

    /// <summary>Reads a file that belongs to another; null where it cannot be read as text.</summary>
    /// <param name="fullPath">Where it is opened.</param>
    public static SourceText? TryReadText(string fullPath)
    {
        try
        {
            var bytes = ReadBytes(fullPath, isNamed: false);
            return bytes.Count <= MaxLength && TextDecoder.TryDecode(bytes, out var text, out _, out _) ? SourceText.From(text) : null;
        }
        catch (Exception exception) when (IsReadFailure(exception))
        {
            // A file that is analysed is reported where it is read for itself.
            return null;
        }
    }

    private static bool IsReadFailure(Exception exception) => exception is IOException or UnauthorizedAccessException or NotSupportedException;

    private ImmutableArray<Document> Read(SourceFile file, ParserOptions options)
    {
        if (!DocumentParser.IsCandidate(file.Path))
            return [Unrecognized(file)];
        if (texts.TryGetValue(file.Path, out var given))
            return DocumentParser.Parse(file.Path, given, options);
        try
        {
            var bytes = ReadBytes(file.FullPath, file.IsNamed);
            onRead?.Invoke(bytes.Count);
            if (bytes.Count > MaxLength)
                return TooLarge(file);
            // A binary file that happens to be called *.json is none of the user's concern.
            if (!TextDecoder.TryDecode(bytes, out var text, out var problem, out var isUtf16))
                return IsMattering(file) ? Unreadable(file, problem) : [];
            var documents = DocumentParser.Parse(file.Path, SourceText.From(text), options);
            return isUtf16 && documents[0].Kind == DocumentKind.Dockerfile
                ? Unreadable(file, "The Dockerfile is in UTF-16, which BuildKit cannot read; save it in UTF-8")
                : Recognized(documents, file);
        }
        catch (Exception exception) when (IsReadFailure(exception))
        {
            return Unreadable(file, exception.Message);
        }
    }

    private ImmutableArray<Document> TooLarge(SourceFile file)
    {
        if (IsMattering(file))
            return [UnrecognizedDocument.Create(file.Path, SourceText.From(""), EngineDescriptors.LimitReached, $"The file is larger than {MaxLength} bytes; it was not read")];
        _skipped.Enqueue(file.Path);
        return [];
    }

    // Named, or by its name a Dockerfile: not one of the many files in YAML and JSON that are something else.
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
