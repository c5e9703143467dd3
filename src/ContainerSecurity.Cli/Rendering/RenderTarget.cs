using System;
using System.IO;
using ContainerSecurity.Hosting.Sources;
using ContainerSecurity.Rendering;

namespace ContainerSecurity.Cli.Rendering;

/// <summary>The folder or file that is rendered, and the files that may be read for it.</summary>
internal sealed class RenderTarget
{
    private readonly CommandHost _host;
    private readonly SourceRoot _root;
    private readonly string _fullPath;

    /// <summary>Creates a target.</summary>
    /// <param name="host">The host.</param>
    /// <param name="path">The path as it was given.</param>
    /// <exception cref="UsageException">It does not exist.</exception>
    public RenderTarget(CommandHost host, string path)
    {
        _host = host;
        _fullPath = System.IO.Path.TrimEndingDirectorySeparator(host.FullPath(path));
        if (!System.IO.Path.Exists(_fullPath))
            throw new UsageException($"File or directory '{path}' does not exist.");
        _root = SourceRoot.Find([_fullPath], host.CurrentDirectory);
        // Without a repository, what is named is the boundary: a kustomization may name a base next to it.
        Files = new FolderFileSource(_root, SourceRoot.Repository(_fullPath) ?? System.IO.Path.GetPathRoot(_fullPath)!);
        Path = _root.Relative(_fullPath);
    }

    /// <summary>The path for <see cref="Files"/>.</summary>
    public string Path { get; }

    /// <summary>The files that may be read.</summary>
    public IFileSource Files { get; }

    /// <summary>The path of a file in the output: relative to a chart for its files, otherwise relative to the current directory.</summary>
    /// <param name="path">The path for <see cref="Files"/>, or of a values file as it was given.</param>
    /// <param name="kind">What was rendered.</param>
    public string Show(string path, RenderingKind kind)
    {
        var fullPath = _root.Full(path);
        if (!File.Exists(fullPath))
            return path;
        var relative = System.IO.Path.GetRelativePath(kind == RenderingKind.Helm && Directory.Exists(_fullPath) ? _fullPath : _host.CurrentDirectory, fullPath);
        return kind == RenderingKind.Helm && relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.Replace('\\', '/');
    }
}
