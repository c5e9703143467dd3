using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
#if NET
using System.IO.Enumeration;
#else
using System.Linq;
#endif

namespace ContainerSecurity.Hosting.Sources;

/// <summary>The relevant content of a directory: directories except those of version control, and files with supported names.</summary>
internal static class FolderListing
{
#if NET
    private static readonly EnumerationOptions AllEntries = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    public static List<FoundEntry> Of(string folder) =>
    [
        .. new FileSystemEnumerable<FoundEntry>(
            folder,
            static (ref FileSystemEntry entry) => new FoundEntry(entry.ToFullPath(), entry.IsDirectory, (entry.Attributes & FileAttributes.ReparsePoint) != 0),
            AllEntries)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => entry.IsDirectory
                ? !IsVersionControl(entry.FileName)
                : DocumentParser.IsCandidate(entry.FileName.ToString()),
        },
    ];
#else
    public static List<FoundEntry> Of(string folder) =>
    [
        .. new DirectoryInfo(folder).EnumerateFileSystemInfos()
            .Where(e => e is DirectoryInfo ? !IsVersionControl(e.Name.AsSpan()) : DocumentParser.IsCandidate(e.Name))
            .Select(e => new FoundEntry(e.FullName, e is DirectoryInfo, (e.Attributes & FileAttributes.ReparsePoint) != 0)),
    ];
#endif

    // Folders of honest repositories hold less.
    private const int MaxEntries = 100_000;

    /// <summary>The names of all entries, those of directories with a <c>/</c> at the end; null if there are too many.</summary>
    /// <param name="folder">The full path.</param>
    /// <exception cref="IOException">The directory cannot be read.</exception>
    public static ImmutableArray<string>? ReadNames(string folder)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (names.Count == MaxEntries)
                return null;
            names.Add(entry is DirectoryInfo ? entry.Name + "/" : entry.Name);
        }

        return names.ToImmutable();
    }

    /// <summary>Whether a directory belongs to version control, by its name.</summary>
    public static bool IsVersionControl(ReadOnlySpan<char> name) => name is ".git" or ".hg" or ".svn";
}

/// <summary>An entry of a directory.</summary>
/// <param name="Path">The full path.</param>
/// <param name="IsFolder">Whether it is a directory.</param>
/// <param name="IsLink">Whether it is a link to a directory.</param>
// A class, not a tuple, because the framework has precompiled collections of classes, which makes startup faster.
internal sealed record FoundEntry(string Path, bool IsFolder, bool IsLink);
