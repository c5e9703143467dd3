using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>
/// A format of documents: it recognizes its files and reads them. What a document of it is, how it is walked and what its comments cover is in the
/// document itself, so that nothing outside a language's folder asks for the type of a document.
/// </summary>
internal abstract class DocumentFormat
{
    /// <summary>The kind of the documents.</summary>
    public abstract DocumentKind Kind { get; }

    /// <summary>Whether a file with that name may be of the format, as far as the name alone tells.</summary>
    /// <param name="path">The path; it is not opened.</param>
    public abstract bool IsCandidate(string path);

    /// <summary>
    /// The documents of a set that others instantiate, each with its instances: one for each call with other arguments. A document that is not
    /// among the keys is looked at as it is.
    /// </summary>
    /// <param name="documents">All documents of the set.</param>
    public virtual IReadOnlyDictionary<Document, IReadOnlyList<Document>> CreateInstances(ImmutableArray<Document> documents) =>
        ImmutableDictionary<Document, IReadOnlyList<Document>>.Empty;

    /// <summary>The name of the file that a path leads to.</summary>
    private protected static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
