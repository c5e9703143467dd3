using System;
using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>
/// The facts that a host knows of documents besides their texts: the description of an image, the evaluation of a project. Each language asks for its
/// own type of fact. Immutable.
/// </summary>
public sealed class DocumentFacts
{
    private readonly ImmutableDictionary<(string Path, Type Type), object> _facts;

    private DocumentFacts(ImmutableDictionary<(string Path, Type Type), object> facts) => _facts = facts;

    /// <summary>No facts.</summary>
    public static DocumentFacts Empty { get; } = new(ImmutableDictionary<(string Path, Type Type), object>.Empty);

    /// <summary>These facts and another one, which replaces an earlier one of its type.</summary>
    /// <typeparam name="T">The type of the fact.</typeparam>
    /// <param name="path">The path of the document, as it is parsed.</param>
    /// <param name="fact">The fact.</param>
    public DocumentFacts With<T>(string path, T fact)
        where T : class => new(_facts.SetItem((Guard.NotNull(path), typeof(T)), Guard.NotNull(fact)));

    /// <summary>The fact about a document, or null.</summary>
    /// <typeparam name="T">The type of the fact.</typeparam>
    /// <param name="path">The path of the document.</param>
    public T? Find<T>(string path)
        where T : class => _facts.TryGetValue((Guard.NotNull(path), typeof(T)), out var fact) ? (T)fact : null;
}
