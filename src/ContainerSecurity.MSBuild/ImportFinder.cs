using System;
using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;
using System.Xml;

namespace ContainerSecurity.MSBuild;

/// <summary>
/// Finds the files that a project imports with <c>Import</c> elements, directly or transitively, so that findings are located where values are
/// set. MSBuild passes no list of them to a task. Values come from MSBuild, so conditions are ignored, and a path with a property of the
/// project is not followed.
/// </summary>
internal sealed class ImportFinder(string projectFile)
{
    // Long chains do not belong to the project, but for example to an SDK.
    private const int MaxFiles = 64;

    // Longer paths are not followed. The bound replaces a regex timeout, so that the result does not depend on the load of the machine.
    private const int MaxLength = 512;
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
    private static readonly Regex FileAbove = new(@"^\$\(\[MSBuild\]::GetPathOfFileAbove\(\s*['""]?(?<name>[^'"",]+)['""]?\s*(,\s*['""]?(?<folder>[^'"",]*)['""]?\s*)?\)\)$", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);
    private static readonly Regex FolderAbove = new(@"^\$\(\[MSBuild\]::GetDirectoryNameOfFileAbove\(\s*['""]?(?<folder>[^'"",]*)['""]?\s*,\s*['""]?(?<name>[^'"",]+)['""]?\s*\)\)[/\\](?<file>[^$]+)$", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);

    /// <summary>The known imports, and the files that they and the project import.</summary>
    public List<string> Find(IEnumerable<string> known)
    {
        var found = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { projectFile };
        foreach (var file in known)
        {
            if (seen.Add(file) && File.Exists(file))
                found.Add(file);
        }

        Follow(projectFile);
        for (var i = 0; i < found.Count; i++)
            Follow(found[i]);
        return found;

        void Follow(string file)
        {
            foreach (var import in Imports(file))
            {
                if (found.Count < MaxFiles && Resolve(import, file) is { } path && seen.Add(path) && File.Exists(path))
                    found.Add(path);
            }
        }
    }

    private static List<string> Imports(string file)
    {
        var imports = new List<string>();
        try
        {
            using var reader = XmlReader.Create(file, Settings);
            while (reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "Import" } && reader.GetAttribute("Sdk") is null && reader.GetAttribute("Project") is { } path)
                    imports.Add(path.Trim());
            }
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            // MSBuild reports unreadable files itself; the imports before the error count.
        }

        return imports;
    }

    private string? Resolve(string import, string file)
    {
        if (import.Length > MaxLength)
            return null;
        var folder = Path.GetDirectoryName(file)!;
        var path = FileAbove.Match(import) is { Success: true } above ? PathAbove(above.Groups["name"].Value, Above(above))
            : FolderAbove.Match(import) is { Success: true } of && PathAbove(of.Groups["name"].Value, Above(of)) is { } name ? Path.Combine(Path.GetDirectoryName(name)!, of.Groups["file"].Value)
            : Expand(import);
        if (path is null || path.Length == 0 || path.Contains('$') || path.Contains('*') || path.IndexOfAny(Path.GetInvalidPathChars()) >= 0)
            return null;
        return FullPath(path.Replace('\\', Path.DirectorySeparatorChar), folder);

        string? Above(Match match) => match.Groups["folder"] is { Success: true, Length: > 0 } start ? Expand(start.Value) : folder;

        string Expand(string text) => text
            .Replace("$(MSBuildThisFileDirectory)", folder + Path.DirectorySeparatorChar)
            .Replace("$(MSBuildProjectDirectory)", Path.GetDirectoryName(projectFile)!);
    }

    private static string? FullPath(string path, string folder)
    {
        try
        {
            return Path.GetFullPath(path, folder);
        }
        catch (Exception exception) when (exception is NotSupportedException or IOException)
        {
            // .NET Framework rejects some paths before it accesses the file: there is nothing to follow.
            return null;
        }
    }

    private string? PathAbove(string name, string? folder)
    {
        if (folder is null || folder.Contains('$') || name.Contains('$'))
            return null;
        for (var at = FullPath(folder, Path.GetDirectoryName(projectFile)!); at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, name)))
                return Path.Combine(at, name);
        }

        return null;
    }
}
