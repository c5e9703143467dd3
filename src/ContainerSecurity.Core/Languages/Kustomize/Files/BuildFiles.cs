using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using System.Threading;
using ContainerSecurity.Languages.Kustomize.Resources;

namespace ContainerSecurity.Languages.Kustomize.Files;

/// <summary>The files that a build reads, each once, within bounds.</summary>
/// <param name="files">The files.</param>
/// <param name="cancellationToken">Cancels the build.</param>
internal sealed class BuildFiles(IFileSource files, CancellationToken cancellationToken)
{
    // Limits of ours: more is no kustomization.
    private const long MaxCharacters = 256L * 1024 * 1024;
    private const int MaxObjects = 200_000;

    private static readonly UTF8Encoding Strict = new(false, true);

    private readonly Dictionary<string, OriginFile?> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Resource>> _resources = new(StringComparer.Ordinal);
    private long _characters;
    private int _objects;

    /// <summary>The path without links; null for what is not there or not to be read.</summary>
    public string? Resolve(string path)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return files.ResolvePath(path);
    }

    /// <summary>Whether a path is a folder.</summary>
    public bool IsFolder(string path) => files.ListFolder(path) is not null;

    /// <summary>Reads a text; null for what is not there.</summary>
    /// <exception cref="KustomizeException">It is no text.</exception>
    public OriginFile? ReadText(string path)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_texts.TryGetValue(path, out var known))
            return known;
        OriginFile? result = null;
        if (files.ReadFile(path) is { } text)
        {
            Count(text.Length);
            result = new OriginFile(path, text);
            if (text.ToString().Contains("\uFFFD", StringComparison.Ordinal) && files.ReadBytes(path) is { } bytes && !IsText(bytes))
                throw new KustomizeException("MalformedYAMLError: yaml: invalid leading UTF-8 octet", new TextOrigin(result, new TextSpan(Math.Max(0, text.ToString().IndexOf('\uFFFD')), 0), OriginKind.Literal));
        }

        _texts.Add(path, result);
        return result;
    }

    /// <summary>Reads a file as bytes; null for what is not there.</summary>
    public ImmutableArray<byte>? ReadBytes(string path)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var bytes = files.ReadBytes(path);
        Count(bytes?.Length ?? 0);
        return bytes;
    }

    /// <summary>Reads the objects of a file; they are the caller's.</summary>
    /// <exception cref="KustomizeException">It has none.</exception>
    public List<Resource> ReadResources(OriginFile file)
    {
        if (!_resources.TryGetValue(file.Path, out var resources))
            _resources.Add(file.Path, resources = ResourceReader.Read(new DocumentText(file)));
        _objects += resources.Count;
        if (_objects > MaxObjects)
            throw new KustomizeException($"more than {MaxObjects} objects");
        return resources.ConvertAll(r => r.Copy());
    }

    /// <summary>Whether bytes are a text of UTF-8.</summary>
    public static bool IsText(ImmutableArray<byte> bytes)
    {
        try
        {
            Strict.GetCharCount([.. bytes]);
            return true;
        }
        catch (ArgumentException)
        {
            // UTF-16 has a mark.
            return bytes.Length >= 2 && ((bytes[0] == 0xFE && bytes[1] == 0xFF) || (bytes[0] == 0xFF && bytes[1] == 0xFE));
        }
    }

    /// <summary>Ends the build where it was cancelled.</summary>
    public void ThrowIfCancelled() => cancellationToken.ThrowIfCancellationRequested();

    private void Count(int length)
    {
        _characters += length;
        if (_characters > MaxCharacters)
            throw new KustomizeException("the kustomization reads too many files");
    }
}
