using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Docker.Layers;

/// <summary>Sums up the package caches in a layer.</summary>
internal sealed class PackageCaches
{
    private static readonly string[] Folders =
    [
        "/var/lib/apt/lists", "/var/cache/apt/archives", "/var/cache/apk", "/var/cache/dnf", "/var/cache/yum", "/var/cache/zypp", "/var/cache/pacman/pkg",
        "/root/.cache/pip", "/root/.npm/_cacache", "/usr/local/share/.cache/yarn", "/root/.cache/yarn", "/root/.cache/go-build", "/root/.cache/composer",
        "/root/.gem/cache", "/root/.local/share/NuGet/http-cache",
    ];

    private readonly Dictionary<string, long> _sizes = new(StringComparer.Ordinal);

    public void Add(string path, long size)
    {
        if (size == 0 || !(path.StartsWith("/var/", StringComparison.Ordinal) || path.StartsWith("/root/", StringComparison.Ordinal) || path.StartsWith("/usr/local/share/", StringComparison.Ordinal)))
            return;
        foreach (var folder in Folders)
        {
            if (path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal))
                _sizes[folder] = (_sizes.TryGetValue(folder, out var sum) ? sum : 0) + size;
        }
    }

    public IEnumerable<ImageFile> Found()
    {
        foreach (var (folder, size) in _sizes)
            yield return new ImageFile { Path = folder, Kind = ImageFileKind.Directory, Mode = 0x1ED, Size = size, Content = SensitiveFileKind.PackageCache };
    }
}
