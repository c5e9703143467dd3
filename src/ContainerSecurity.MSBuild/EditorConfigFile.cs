using System;
using System.Collections.Generic;
using System.IO;

namespace ContainerSecurity.MSBuild;

/// <summary>The severities that one .editorconfig file or global configuration sets.</summary>
internal sealed class EditorConfigFile
{
    private const string Prefix = "dotnet_diagnostic.", Suffix = ".severity";
    private readonly List<(FileGlob? Files, string Id, RuleLevel Level)> _settings = [];

    /// <summary>Whether folders above are not looked at.</summary>
    public bool IsRoot { get; private set; }

    /// <summary>Whether what stands before the first section holds for all files.</summary>
    public bool IsGlobal { get; private set; }

    public static EditorConfigFile Parse(string path, IEnumerable<string> lines)
    {
        var file = new EditorConfigFile { IsGlobal = Path.GetFileName(path) == ".globalconfig" };
        var folder = Path.GetDirectoryName(path)!;
        FileGlob? section = null;
        var (isTop, isKnown) = (true, true);
        foreach (var raw in lines)
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] is '#' or ';')
                continue;
            if (line[0] == '[' && line[^1] == ']')
            {
                isTop = false;
                isKnown = TryParse(line[1..^1], folder, out section);
            }
            else if (line.IndexOf('=') is var equals and > 0 && isKnown)
            {
                file.Set(line[..equals].Trim(), line[(equals + 1)..].Trim(), section, isTop);
            }
        }

        return file;
    }

    public void AddTo(Dictionary<string, RuleLevel> levels, string path)
    {
        foreach (var (files, id, level) in _settings)
        {
            if (files is null || files.IsMatch(path))
                levels[id] = level;
        }
    }

    private void Set(string key, string value, FileGlob? section, bool isTop)
    {
        if (isTop && key.Equals("root", StringComparison.OrdinalIgnoreCase))
            IsRoot = value.Equals("true", StringComparison.OrdinalIgnoreCase);
        else if (isTop && key.Equals("is_global", StringComparison.OrdinalIgnoreCase))
            IsGlobal |= value.Equals("true", StringComparison.OrdinalIgnoreCase);
        else if (key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) && key.Length > Prefix.Length + Suffix.Length
            && LevelOf(value) is { } level && (!isTop || IsGlobal))
            _settings.Add((section, key[Prefix.Length..^Suffix.Length], level));
    }

    // A class of characters is more than our patterns say; its section is left out.
    private static bool TryParse(string pattern, string folder, out FileGlob? glob)
    {
        glob = null;
        if (pattern.Contains('['))
            return false;
        if (Path.IsPathRooted(pattern) && pattern.StartsWith(folder, StringComparison.Ordinal))
            return FileGlob.TryParse(pattern, "", out glob);
        return FileGlob.TryParse(pattern.Contains('/') ? pattern.TrimStart('/') : "**/" + pattern, folder, out glob);
    }

    private static RuleLevel? LevelOf(string value) => value.ToLowerInvariant() switch
    {
        "error" => RuleLevel.Error,
        "warning" => RuleLevel.Warning,
        "suggestion" => RuleLevel.Info,
        "silent" or "none" => RuleLevel.Off,
        "default" => RuleLevel.Default,
        _ => null,
    };
}
