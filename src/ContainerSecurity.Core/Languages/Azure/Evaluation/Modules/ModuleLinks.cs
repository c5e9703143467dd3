using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Languages.Azure.Evaluation.Modules;

/// <summary>
/// Follows the calls of templates among the documents of a set. A file that others call is seen as each of them calls it, with their
/// arguments in place of its defaults; one that none calls is seen as it is.
/// </summary>
internal sealed class ModuleLinks
{
    private const int MaxNesting = 16;
    private const int MaxInstances = 10_000;
    private const int MinSteps = 3_000_000;
    private const int MinNodes = 200_000;
    private const int StepsPerCharacter = 10;
    private const int MaxLength = 20_000_000;

    private readonly Dictionary<string, AzureDocument> _files;
    private readonly Dictionary<AzureDocument, List<Document>> _instances = [];

    // What all calls of a set may cost together; each alone may cost what a document may.
    private readonly EvaluationBudget _budget;
    private int _count;

    private ModuleLinks(Dictionary<string, AzureDocument> files)
    {
        _files = files;
        // A library of modules is called from many files: what they cost together grows with their length.
        var length = Math.Min(MaxLength, files.Values.Sum(f => (long)f.Text.Length));
        _budget = new EvaluationBudget(MinSteps + (StepsPerCharacter * length), (int)(MinNodes + length));
    }

    /// <summary>The instances of each file that others call.</summary>
    /// <param name="documents">The documents of the set.</param>
    public static ImmutableDictionary<Document, IReadOnlyList<Document>> Follow(ImmutableArray<Document> documents)
    {
        var callers = new List<AzureDocument>();
        foreach (var document in documents)
        {
            if (document is AzureDocument { Calls.IsEmpty: false } caller)
                callers.Add(caller);
        }

        if (callers.Count == 0)
            return ImmutableDictionary<Document, IReadOnlyList<Document>>.Empty;
        var files = new Dictionary<string, AzureDocument>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (document is AzureDocument { Template: not null } file)
                files[ModulePath.Normalize(file.Path)] = file;
        }

        var links = new ModuleLinks(files);
        links.Follow(callers);
        return links._instances.ToImmutableDictionary(p => (Document)p.Key, p => (IReadOnlyList<Document>)p.Value);
    }

    private void Follow(List<AzureDocument> callers)
    {
        var called = new HashSet<AzureDocument>();
        foreach (var caller in callers)
        {
            foreach (var call in caller.Calls)
            {
                if (Find(caller, call) is { } file)
                    called.Add(file);
            }
        }

        foreach (var caller in callers)
        {
            if (!called.Contains(caller))
                Follow(caller, [caller]);
        }

        // Files that call each other in a circle which nobody calls.
        foreach (var caller in callers)
        {
            if (called.Contains(caller) && !_instances.ContainsKey(caller))
                Follow(caller, [caller]);
        }
    }

    private void Follow(AzureDocument caller, ImmutableArray<AzureDocument> chain)
    {
        foreach (var call in caller.Calls)
        {
            if (Find(caller, call) is not { } file || chain.Contains(file) || chain.Length > MaxNesting || _count >= MaxInstances || _budget.IsExhausted)
                continue;
            _count++;
            var instance = AzureBinder.BindModule(file, call, caller, new EvaluationBudget(outer: _budget));
            if (!_instances.TryGetValue(file, out var instances))
                _instances.Add(file, instances = []);
            instances.Add(instance);
            Follow(instance, chain.Add(file));
        }
    }

    private AzureDocument? Find(AzureDocument caller, ModuleCall call) =>
        _files.TryGetValue(ModulePath.Resolve(caller.Path, call.Path), out var file) && file != caller.Original ? file : null;
}
