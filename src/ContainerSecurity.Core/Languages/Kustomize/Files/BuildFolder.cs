using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Files;

/// <summary>The folder of a kustomization: its files must be in it, and its bases elsewhere but not around it.</summary>
internal sealed class BuildFolder
{
    // A limit of ours: kustomize stops at cycles alone.
    private const int MaxDepth = 100;

    private readonly BuildFolder? _referrer;
    private readonly int _depth;
    private HashSet<string>? _around;

    private BuildFolder(BuildFiles files, string root, BuildFolder? referrer)
    {
        Files = files;
        Root = root;
        _referrer = referrer;
        _depth = referrer is null ? 0 : referrer._depth + 1;
    }

    /// <summary>The files of the build.</summary>
    public BuildFiles Files { get; }

    /// <summary>The folder, without links.</summary>
    public string Root { get; }

    /// <summary>Opens the folder that is built.</summary>
    /// <exception cref="KustomizeException">It is not there.</exception>
    public static BuildFolder Open(BuildFiles files, string path) => new(files, FilePath.Join("", files.Resolve(path) ?? throw new KustomizeException($"'{path}' cannot be read")), null);

    /// <summary>Whether a path is a folder.</summary>
    public bool HasFolder(Node path) => path.Value.Length > 0 && !RemotePath.IsRemote(path.Value) && Find(path) is { } found && Files.IsFolder(found);

    /// <summary>Opens the folder of a base or component.</summary>
    /// <exception cref="KustomizeException">It is not there, remote or around this one.</exception>
    public BuildFolder OpenBase(Node path)
    {
        if (path.Value.Length == 0)
            throw new KustomizeException("new root cannot be empty", path.Origin);
        if (RemotePath.IsRemote(path.Value))
            throw Remote(path);
        if (IsAbsolute(path.Value))
            throw new KustomizeException($"new root '{path.Value}' cannot be absolute", path.Origin);
        var root = FilePath.Join("", Find(path) ?? throw Missing(path));
        if (!Files.IsFolder(root))
            throw new KustomizeException($"'{path.Value}' must resolve to a directory", path.Origin);
        if (_depth >= MaxDepth)
            throw new KustomizeException($"kustomizations nest deeper than {MaxDepth} levels", path.Origin);
        for (var visited = this; visited is not null; visited = visited._referrer)
        {
            if (visited.IsIn(root))
                throw new KustomizeException($"cycle detected: candidate root '{root}' contains visited root '{visited.Root}'", path.Origin);
        }

        return new BuildFolder(Files, root, this);
    }

    /// <summary>Reads a text in the folder.</summary>
    /// <exception cref="KustomizeException">It is not there, remote or outside.</exception>
    public OriginFile ReadText(Node path)
    {
        var file = FindFile(path);
        try
        {
            return Files.ReadText(file) ?? throw new KustomizeException($"'{path.Value}' is not a file that can be read", path.Origin);
        }
        catch (KustomizeException exception)
        {
            throw exception.At(path.Origin);
        }
    }

    /// <summary>Reads a file in the folder as bytes, and as text if it is one.</summary>
    /// <exception cref="KustomizeException">It is not there, remote or outside.</exception>
    public (ImmutableArray<byte> Bytes, OriginFile? Text) ReadBytes(Node path)
    {
        var file = FindFile(path);
        var bytes = Files.ReadBytes(file) ?? throw new KustomizeException($"'{path.Value}' is not a file that can be read", path.Origin);
        return (bytes, BuildFiles.IsText(bytes) && !HasMark(bytes) ? Files.ReadText(file) : null);
    }

    /// <summary>The text of a file by its name; null where there is none.</summary>
    public OriginFile? TryReadText(string name) => Files.Resolve(FilePath.Join(Root, name)) is { } file && FilePath.IsIn(file, Root) ? Files.ReadText(FilePath.Join("", file)) : null;

    // Paths outside of the root of the source may have another form, so folders are compared one by one on the way up.
    private bool IsIn(string folder)
    {
        _around ??= FindAround();
        return _around.Contains(folder);
    }

    private HashSet<string> FindAround()
    {
        var around = new HashSet<string>(StringComparer.Ordinal) { Root };
        var path = Root;
        while (around.Count < 200 && Files.Resolve(FilePath.Join(path, "..")) is { } parent && around.Add(FilePath.Join("", parent)))
            path = FilePath.Join("", parent);
        return around;
    }

    private static bool HasMark(ImmutableArray<byte> bytes) => bytes.Length >= 2 && ((bytes[0] == 0xFE && bytes[1] == 0xFF) || (bytes[0] == 0xFF && bytes[1] == 0xFE));

    private static bool IsAbsolute(string path) => path[0] == '/' || path[0] == '\\' || (path.Length > 1 && path[1] == ':');

    private static KustomizeException Remote(Node path) =>
        new($"'{path.Value}' is on a network, and is not read; copy it into the repository to analyze it", path.Origin) { IsUnavailable = true };

    private static KustomizeException Missing(Node path) => new($"'{path.Value}': no such file or directory", path.Origin);

    private string? Find(Node path) => Files.Resolve(FilePath.Join(Root, path.Value));

    private string FindFile(Node path)
    {
        if (path.Value.Length == 0)
            throw new KustomizeException("the path of a file is empty", path.Origin);
        if (RemotePath.IsWeb(path.Value))
            throw Remote(path);
        if (IsAbsolute(path.Value))
            throw new KustomizeException($"security; file '{path.Value}' is not in or below '{Root}'", path.Origin);
        var file = Find(path) ?? throw Missing(path);
        if (!FilePath.IsIn(file, Root))
            throw new KustomizeException($"security; file '{path.Value}' is not in or below '{Root}'", path.Origin);
        return FilePath.Join("", file);
    }
}
