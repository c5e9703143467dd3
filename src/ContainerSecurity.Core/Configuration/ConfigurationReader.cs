using System;
using System.Collections.Generic;


namespace ContainerSecurity;

/// <summary>Reads <c>containersecurity.json</c> files. It opens no files: a host passes their texts.</summary>
public static class ConfigurationReader
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "containersecurity.json";

    /// <summary>Reads the files that apply to a directory. The nearest wins key by key; a file with <c>"root": true</c> is the last one.</summary>
    /// <param name="files">The files from the nearest to the outermost. Patterns in them are relative to their directories.</param>
    /// <param name="packs">The rules with their ids and options.</param>
    /// <param name="today">Today's date, for expired exemptions; null if none expires.</param>
    public static ConfigurationResult Read(IEnumerable<(string Path, SourceText Text)> files, IEnumerable<RulePack> packs, DateTime? today = null)
    {
        var names = new RuleNames([.. Guard.NotNull(packs)]);
        var diagnostics = new List<Diagnostic>();
        var layers = new List<ConfigurationLayer>();
        foreach (var (path, text) in Guard.NotNull(files))
        {
            var layer = new LayerReader(ConfigurationText.Parse(path, text), names, today, diagnostics).Read();
            layers.Add(layer);
            if (layer.IsRoot)
                break;
        }

        var configuration = new AnalyzerConfiguration { Today = today };
        for (var i = layers.Count - 1; i >= 0; i--)
            configuration = layers[i].ApplyTo(configuration);
        return new ConfigurationResult(configuration, [.. diagnostics]);
    }
}
