using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Engine.Execution;

/// <summary>The configuration of each document of a run; each is looked up once. Thread-safe.</summary>
internal sealed class RunConfigurations
{
    private readonly Dictionary<Document, FileConfiguration> _reported;
    private readonly Func<Document, EffectiveConfiguration> _select;

    /// <summary>Looks up the configurations.</summary>
    /// <param name="reported">The documents whose findings are requested.</param>
    /// <param name="select">Gets the configuration of a document.</param>
    public RunConfigurations(ImmutableArray<Document> reported, Func<Document, EffectiveConfiguration> select)
    {
        _select = select;
        _reported = new Dictionary<Document, FileConfiguration>(reported.Length);
        var views = new HashSet<FileConfiguration>();
        var ordered = ImmutableArray.CreateBuilder<FileConfiguration>();
        var (path, configuration, view) = ("", (EffectiveConfiguration?)null, (FileConfiguration?)null);
        foreach (var document in reported)
        {
            // A file may contain thousands of documents, which share its configuration.
            var own = select(document);
            if (view is null || own != configuration || document.Path != path)
                (path, configuration, view) = (document.Path, own, own.ForFile(document.Path));
            _reported[document] = view;
            if (views.Add(view))
                ordered.Add(view);
        }

        Views = ordered.ToImmutable();
    }

    /// <summary>The distinct configurations, in the order of the documents.</summary>
    public ImmutableArray<FileConfiguration> Views { get; }

    /// <summary>The configuration of a document.</summary>
    public FileConfiguration For(Document document)
    {
        // An instantiated view of a document has the configuration of its original.
        var shown = (document as AzureDocument)?.Original ?? document;
        return Find(shown) ?? _select(shown).ForFile(shown.Path);
    }

    /// <summary>The configuration of a document whose findings are requested; null for others.</summary>
    public FileConfiguration? Find(Document document) => _reported.TryGetValue(document, out var view) ? view : null;

    /// <summary>Whether a rule is enabled for any document, by its index.</summary>
    public bool IsOnSomewhere(int rule) => Views.Any(v => v.IsOn(rule));
}
