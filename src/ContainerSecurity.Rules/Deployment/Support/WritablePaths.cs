using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Rules.Deployment.Support;

/// <summary>The writable paths of a container with a read-only root filesystem.</summary>
internal sealed class WritablePaths
{
    private readonly HashSet<string> _paths;
    private readonly bool _isOpen;

    /// <summary>Reads the mounts of a container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="image">Its image, if the volumes that it declares count as mounts.</param>
    public WritablePaths(Container container, ImageConfiguration? image = null)
    {
        var paths = container.Mounts.Select(m => m.Path).Concat(image?.Volumes ?? []).ToList();
        _isOpen = paths.Any(p => p.IsUnknown) || container.Workload.IsPartial;
        _paths = new HashSet<string>(paths.Where(p => p.IsKnown).Select(p => Normalize(p.Value!)), StringComparer.Ordinal);
    }

    /// <summary>Whether nothing is mounted at a path or above it; false where an unresolved mount may be.</summary>
    public bool Lacks(string path)
    {
        if (_isOpen)
            return false;
        for (var at = Normalize(path); at.Length > 0; at = at.Substring(0, at.LastIndexOf('/')))
        {
            if (_paths.Contains(at))
                return false;
        }

        return true;
    }

    /// <summary>Whether something is mounted below a path, which may be enough for the program.</summary>
    public bool HasBelow(string path) => _paths.Any(p => p.StartsWith(Normalize(path) + "/", StringComparison.Ordinal));

    // /var/run is a symbolic link to /run in all common distributions.
    private static string Normalize(string path)
    {
        var trimmed = "/" + path.Trim('/');
        return trimmed == "/var/run" || trimmed.StartsWith("/var/run/", StringComparison.Ordinal) ? trimmed.Substring("/var".Length) : trimmed;
    }
}
