using System;
using System.Collections.Generic;
using System.IO;

namespace ContainerSecurity.MSBuild.EditorConfig;

/// <summary>The severities of one .editorconfig file or global configuration.</summary>
internal sealed class EditorConfigFile
{
    private const string Prefix = "dotnet_diagnostic.", Suffix = ".severity";
    private const int LevelOfNamedFile = 100;
    private readonly List<(Func<string, bool>? Files, string Id, RuleLevel Level)> _settings = [];

    /// <summary>Whether parent directories are ignored.</summary>
    public bool IsRoot { get; private set; }

    /// <summary>Whether the settings before the first section apply to all files.</summary>
    public bool IsGlobal { get; private set; }

    /// <summary>The precedence among global configurations; the higher level wins.</summary>
    public int GlobalLevel { get; private set; }

    public static EditorConfigFile Parse(string path, IEnumerable<string> lines)
    {
        var isNamed = Path.GetFileName(path).Equals(".globalconfig", StringComparison.OrdinalIgnoreCase);
        var file = new EditorConfigFile { IsGlobal = isNamed, GlobalLevel = isNamed ? LevelOfNamedFile : 0 };
        var folder = Path.GetDirectoryName(path)!;
        Func<string, bool>? section = null;
        var (isTop, isKnown) = (true, true);
        foreach (var raw in lines)
        {
            var line = WithoutComment(raw);
            if (line.Length == 0)
                continue;
            if (line[0] == '[' && line[^1] == ']')
            {
                isTop = false;
                section = file.ReadSection(line[1..^1], folder);
                isKnown = section is not null;
            }
            else if (line.IndexOfAny(['=', ':']) is var separator and > 0 && isKnown)
            {
                file.Set(line[..separator].TrimEnd(), line[(separator + 1)..].TrimStart(), section, isTop);
            }
        }

        return file;
    }

    public void AddTo(Dictionary<string, RuleLevel> levels, string path)
    {
        foreach (var (files, id, level) in _settings)
        {
            if (files is null || files(path))
                levels[id] = level;
        }
    }

    private static string WithoutComment(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is '#' or ';' && (i == 0 || line[i - 1] != '\\'))
                return line[..i].Trim();
        }

        return line.Trim();
    }

    private void Set(string key, string value, Func<string, bool>? section, bool isTop)
    {
        if (isTop && key.Equals("root", StringComparison.OrdinalIgnoreCase))
            IsRoot = value.Equals("true", StringComparison.OrdinalIgnoreCase);
        else if (isTop && key.Equals("is_global", StringComparison.OrdinalIgnoreCase))
            IsGlobal |= value.Equals("true", StringComparison.OrdinalIgnoreCase);
        else if (isTop && key.Equals("global_level", StringComparison.OrdinalIgnoreCase))
            GlobalLevel = int.TryParse(value, out var level) ? level : GlobalLevel;
        else if (key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) && key.Length > Prefix.Length + Suffix.Length
            && LevelOf(value) is { } level && (!isTop || IsGlobal))
            _settings.Add((section, key[Prefix.Length..^Suffix.Length], level));
    }

    // Global configurations use full paths with forward slashes or backslashes.
    private Func<string, bool>? ReadSection(string name, string folder)
    {
        if (!IsGlobal)
            return EditorConfigPattern.TryParse(name, folder) is { } pattern ? pattern.IsMatch : null;
        var file = name.Replace('\\', '/');
        return path => path.Replace('\\', '/') == file;
    }

    private static RuleLevel? LevelOf(string value) => value.ToLowerInvariant() switch
    {
        "error" => RuleLevel.Error,
        "warning" => RuleLevel.Warning,
        "suggestion" => RuleLevel.Info,
        "silent" or "refactoring" or "none" => RuleLevel.Off,
        "default" => RuleLevel.Default,
        _ => null,
    };
}
