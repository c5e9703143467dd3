using System;
using System.Collections.Generic;

namespace ContainerSecurity.Deployments;

/// <summary>
/// Finds the folder whose manifests are applied together with a file: the first one on the way down that holds some. A folder of test data or
/// examples starts anew.
/// </summary>
internal sealed class ManifestFolders
{
    private readonly HashSet<string> _holders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _units = new(StringComparer.Ordinal);

    /// <summary>Creates the folders.</summary>
    /// <param name="manifests">The paths of the manifests that are objects of the Kubernetes API.</param>
    public ManifestFolders(IEnumerable<string> manifests)
    {
        foreach (var path in manifests)
            _holders.Add(DocumentPath.FolderOf(path));
    }

    /// <summary>The folder that a file is deployed with; the file itself where it is deployed alone.</summary>
    /// <param name="path">The path of the file.</param>
    public string Find(string path)
    {
        var folder = DocumentPath.FolderOf(path);
        if (!_units.TryGetValue(folder, out var unit))
            _units.Add(folder, unit = FindUnit(folder));
        return unit ?? path;
    }

    private string? FindUnit(string folder)
    {
        string? found = null;
        foreach (var at in Ancestors(folder))
        {
            var name = at.Substring(at.LastIndexOf('/') + 1);
            if (TestFolders.IsFixtureFolder(name))
                return null;
            if (TestFolders.IsTestFolder(name))
                found = null;
            if (found is null && _holders.Contains(at))
                found = at;
        }

        return found ?? folder;
    }

    // From the outermost folder to the folder itself.
    private static IEnumerable<string> Ancestors(string folder)
    {
        yield return "";
        for (var slash = folder.IndexOf('/', Math.Min(1, folder.Length)); slash >= 0; slash = folder.IndexOf('/', slash + 1))
            yield return folder.Substring(0, slash);
        if (folder.Length > 0)
            yield return folder;
    }
}
