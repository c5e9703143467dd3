using System;
using System.Collections.Generic;
using System.IO;
#if NET
using System.IO.Enumeration;
#else
using System.Linq;
#endif

namespace ContainerSecurity.Hosting.Sources;

/// <summary>What lies in a folder and may matter: folders but those of version control, and files by whose names there may be something to analyse.</summary>
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

    /// <summary>Whether a folder is version control's own, by its name.</summary>
    public static bool IsVersionControl(ReadOnlySpan<char> name) => name is ".git" or ".hg" or ".svn";
}

/// <summary>Something in a folder.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="IsFolder">Whether it is a folder.</param>
/// <param name="IsLink">Whether it is a link to one.</param>
// A class, not a tuple: the framework has the code of collections of these ready, and a start costs less.
internal sealed record FoundEntry(string Path, bool IsFolder, bool IsLink);
