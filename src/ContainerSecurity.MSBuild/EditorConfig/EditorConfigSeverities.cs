using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContainerSecurity.Hosting.Sources;

namespace ContainerSecurity.MSBuild.EditorConfig;

/// <summary>
/// Translates <c>dotnet_diagnostic.ID.severity</c> of .editorconfig files (those in a file's folder and above, up to one with
/// <c>root = true</c>) and of global configurations into settings of rules. Source: editorconfig.org, and the compiler's documentation
/// of configuration files for code analysis.
/// </summary>
internal sealed class EditorConfigSeverities(IReadOnlyList<string> globalConfigs)
{
    private readonly Dictionary<string, EditorConfigFile?> _files = new(StringComparer.Ordinal);

    /// <summary>The settings of every file with settings.</summary>
    public ImmutableArray<ConfigurationOverride> Read(IEnumerable<string> paths, SourceRoot root)
    {
        var global = globalConfigs.Select(Load).OfType<EditorConfigFile>().Where(f => f.IsGlobal).OrderBy(f => f.GlobalLevel).ToList();
        var overrides = ImmutableArray.CreateBuilder<ConfigurationOverride>();
        foreach (var path in paths)
        {
            var levels = new Dictionary<string, RuleLevel>(StringComparer.OrdinalIgnoreCase);
            foreach (var file in global.Concat(Chain(path)))
                file.AddTo(levels, path);
            if (levels.Count > 0 && FileGlob.TryParse(Literal(root.Relative(path)), "", out var glob))
                overrides.Add(new ConfigurationOverride([glob], [.. levels.Select(l => new RuleSetting(l.Key.ToUpperInvariant(), l.Value))]));
        }

        return overrides.ToImmutable();
    }

    // Wildcard characters in a file name are literal.
    private static string Literal(string path) => path.Replace('{', '?').Replace('}', '?').Replace('*', '?');

    // The outermost first, because nearer ones take precedence.
    private Stack<EditorConfigFile> Chain(string path)
    {
        var chain = new Stack<EditorConfigFile>();
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Load(Path.Combine(folder, ".editorconfig")) is not { } file)
                continue;
            chain.Push(file);
            if (file.IsRoot)
                break;
        }

        return chain;
    }

    private EditorConfigFile? Load(string path)
    {
        if (!_files.TryGetValue(path, out var file))
            _files.Add(path, file = File.Exists(path) ? EditorConfigFile.Parse(path, File.ReadAllLines(path)) : null);
        return file;
    }
}
