using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Reflection;
using ContainerSecurity.Rules;

namespace ContainerSecurity.Hosting.Packs;

/// <summary>Loads rule packs from files, in addition to the built-in rules. A pack that cannot be loaded is reported (CNS0007) and skipped.</summary>
internal sealed class PackLoader
{
    private const string PackProperty = "Pack";
    private readonly List<RulePack> _packs = [BuiltInRules.Pack];

    /// <summary>The built-in rules and the loaded packs.</summary>
    public IReadOnlyList<RulePack> Packs => _packs;

    /// <summary>The packs that failed to load, as documents with a diagnostic.</summary>
    public List<Document> Failures { get; } = [];

    /// <summary>Loads a pack.</summary>
    /// <param name="fullPath">The assembly.</param>
    /// <param name="shownPath">The path in messages.</param>
    public void Load(string fullPath, string shownPath)
    {
        try
        {
            foreach (var pack in Read(fullPath))
            {
                // Initializes every rule and finds duplicate ids.
                _ = new Analyzer([.. _packs, pack], AnalyzerConfiguration.Default with { Preset = RulePreset.All });
                _packs.Add(pack);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Third-party code: whatever it throws is reported, and the run continues without the pack.
            Failures.Add(UnrecognizedDocument.Create(shownPath, SourceText.From(""), EngineDescriptors.RulePackFailed, $"The rule pack cannot be loaded: {Explain(exception)}"));
        }
    }

    private static string Explain(Exception exception) => exception switch
    {
        TargetInvocationException { InnerException: { } inner } => Explain(inner),
        TypeInitializationException { InnerException: { } inner } => Explain(inner),
        InvalidDataException or ArgumentException => exception.Message,
        FileNotFoundException { FileName: { } name } => $"it needs '{name}', which is neither part of this program nor next to the pack",
        _ => $"{exception.GetType().Name}: {exception.Message}",
    };

    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Packs are files; a trimmed or native build of the tool has none.")]
    private static List<RulePack> Read(string fullPath)
    {
        var assembly = PackAssembly.Load(fullPath);
        var packs = new List<RulePack>();
        foreach (var exported in assembly.GetCustomAttributes<ExportedRulePackAttribute>())
        {
            var property = exported.Type.GetProperty(PackProperty, BindingFlags.Public | BindingFlags.Static);
            packs.Add(property?.GetValue(null) as RulePack
                ?? throw new InvalidDataException($"{exported.Type.FullName} has no public static property {PackProperty} of type {nameof(RulePack)}"));
        }

        return packs.Count > 0 ? packs : throw new InvalidDataException($"the assembly has no attribute [{nameof(ExportedRulePackAttribute)}]");
    }
}
