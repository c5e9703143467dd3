using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContainerSecurity.Cli.Files;

namespace ContainerSecurity.Cli;

/// <summary>Finds and reads the configuration that holds for files.</summary>
internal sealed class ConfigurationLoader(string? explicitPath, IReadOnlyList<RulePack> packs)
{
    private readonly Dictionary<string, ConfigurationResult> _byFiles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConfigurationResult> _byFolder = new(StringComparer.Ordinal);

    /// <summary>The configuration for the files of a folder: those of the folders above merged in, the nearest first. The same files give the same object.</summary>
    public ConfigurationResult ForFolder(string folder)
    {
        if (_byFolder.TryGetValue(folder, out var known))
            return known;
        var files = explicitPath is not null ? [explicitPath] : Find(folder);
        var key = string.Join('\n', files);
        if (!_byFiles.TryGetValue(key, out var result))
            _byFiles[key] = result = ConfigurationReader.Read(files.Select(Read), packs, DateTime.Today);
        return _byFolder[folder] = result;
    }

    private static List<string> Find(string folder)
    {
        var found = new List<string>();
        for (var current = Path.GetFullPath(folder.Length == 0 ? "." : folder); current is not null; current = Path.GetDirectoryName(current))
        {
            var path = Path.Combine(current, ConfigurationReader.FileName);
            if (File.Exists(path))
                found.Add(path);
        }

        return found;
    }

    private static (string, SourceText) Read(string path) =>
        TextFileReader.TryRead(path, out var text) is { } reason
            ? throw new UsageException($"the configuration '{path}' cannot be read: {reason}")
            : (PathNames.Shorten(path), SourceText.From(text));
}
