using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContainerSecurity.Hosting.Sources;
using ContainerSecurity.Suppressions;

namespace ContainerSecurity.Hosting.Configuration;

/// <summary>Finds the configuration of each file: <c>containersecurity.json</c> in its directory and parent directories, up to the source root.</summary>
internal sealed class FileConfigurations(SourceRoot root, IReadOnlyList<RulePack> packs, SelectionOverrides overrides)
{
    private readonly Dictionary<string, string?> _nearest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AnalyzerConfiguration> _configurations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Baseline> _baselines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    /// <summary>The errors in the configurations in use.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The full paths of the configurations and baselines that were read.</summary>
    public IEnumerable<string> Files => _texts.Keys.Select(root.Full).Concat(_baselines.Keys).Concat(overrides.ConfigurationPath is { } path ? [path] : []);

    /// <summary>The configuration of a file; files that share one get the same object.</summary>
    /// <param name="path">The path, relative to the root.</param>
    public AnalyzerConfiguration For(string path)
    {
        var nearest = overrides.ConfigurationPath is null ? Nearest(FolderOf(path)) : null;
        var key = nearest ?? "\0";
        if (!_configurations.TryGetValue(key, out var configuration))
            _configurations.Add(key, configuration = Read(nearest));
        return configuration;
    }

    /// <summary>The number of rules that the requested configurations leave out because they are newer than <c>rulesVersion</c>.</summary>
    public int CountRulesLeftOut()
    {
        var versioned = _configurations.Values.Where(c => c.RulesVersion is not null).ToList();
        return versioned.Count == 0 ? 0 : packs.SelectMany(p => p.Rules).SelectMany(r => r.Descriptors).Count(d => versioned.Exists(c => c.IsLeftOutByVersion(d)));
    }

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";

    private static string Join(string folder, string name) => folder.Length == 0 ? name : folder + "/" + name;

    // The directory with the nearest configuration, or null. Results for parent directories are cached.
    private string? Nearest(string folder)
    {
        var asked = new List<string>();
        string? found = null;
        for (var at = folder; ; at = FolderOf(at))
        {
            if (_nearest.TryGetValue(at, out found))
                break;
            asked.Add(at);
            if (File.Exists(root.Full(Join(at, ConfigurationReader.FileName))))
            {
                found = at;
                break;
            }

            if (at.Length == 0)
                break;
        }

        foreach (var item in asked)
            _nearest[item] = found;
        return found;
    }

    private AnalyzerConfiguration Read(string? nearest)
    {
        var files = new List<(string Path, SourceText Text)>();
        if (overrides.ConfigurationPath is { } path)
            files.Add((NameInRoot(path), SourceReader.ReadText(path, isPipeAllowed: false)));
        for (var folder = nearest; folder is not null; folder = folder.Length == 0 ? null : Nearest(FolderOf(folder)))
        {
            var file = Join(folder, ConfigurationReader.FileName);
            files.Add((file, TextOf(file)));
        }

        var configuration = AnalyzerConfiguration.Default with { Today = DateTime.Today };
        if (files.Count > 0)
        {
            var result = ConfigurationReader.Read(files, packs, DateTime.Today);
            configuration = result.Configuration;
            foreach (var diagnostic in result.Diagnostics.Concat(MissingDockerfiles(configuration)))
                Say(diagnostic);
        }

        return WithBaseline(overrides.ApplyTo(configuration, root), configuration.BaselinePath);
    }

    private IEnumerable<Diagnostic> MissingDockerfiles(AnalyzerConfiguration configuration) =>
        from build in configuration.Images.Values
        from path in build.Dockerfiles
        where !File.Exists(root.Full(path))
        select Diagnostic.Create(EngineDescriptors.InvalidConfiguration, build.Location, $"File '{path}' of image '{build.Image}' does not exist");

    // Patterns of a configuration outside of the root are relative to the root.
    private string NameInRoot(string fullPath) => root.Contains(fullPath) ? root.Relative(fullPath) : Path.GetFileName(fullPath);

    private AnalyzerConfiguration WithBaseline(AnalyzerConfiguration configuration, string? configuredPath)
    {
        if (configuration.BaselinePath is not { } path)
            return configuration;
        var fullPath = root.Full(path);
        // Only the user, not a configuration file, may name a baseline outside of the root.
        if (path == configuredPath)
            RequireInRoot(fullPath);
        try
        {
            return configuration with { Baseline = BaselineOf(fullPath) };
        }
        catch (FormatException exception)
        {
            throw new UsageException($"{fullPath}: {exception.Message}");
        }
    }

    private Baseline BaselineOf(string fullPath)
    {
        if (!_baselines.TryGetValue(fullPath, out var baseline))
            _baselines.Add(fullPath, baseline = Baseline.Parse(SourceReader.ReadText(fullPath, isPipeAllowed: false)));
        return baseline;
    }

    private SourceText TextOf(string file)
    {
        if (!_texts.TryGetValue(file, out var text))
        {
            RequireInRoot(root.Full(file));
            _texts.Add(file, text = SourceReader.ReadText(root.Full(file), isPipeAllowed: false));
        }

        return text;
    }

    private void RequireInRoot(string fullPath)
    {
        if (!root.Contains(fullPath) || (File.Exists(fullPath) && !root.ContainsTarget(fullPath)))
            throw new UsageException($"{fullPath}: The file is outside of the source root, or a link that leads out of it.");
    }

    // A file that lies above several others is understood with each of them.
    private void Say(Diagnostic diagnostic)
    {
        if (_said.Add(diagnostic.ToString()))
            Diagnostics.Add(diagnostic);
    }
}
