using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Shared;

/// <summary>Knows whether a set of manifests can be taken for all there is, and finds objects in it.</summary>
internal static class WholeSet
{
    /// <summary>Whether every document was read: in a broken file or a template may stand what seems to be missing.</summary>
    public static bool IsRead(DocumentSet documents) =>
        documents.Documents.All(d => d.SyntaxDiagnostics.All(x => x.Severity != DiagnosticSeverity.Error) && (d is not UnrecognizedDocument || d.SyntaxDiagnostics.IsEmpty));

    /// <summary>The namespace, "default" where none is written; null where it is not known.</summary>
    public static string? NamespaceOf(Property<string> value) => value.IsUnknown ? null : value.Value ?? "default";

    /// <summary>Whether the set holds an object.</summary>
    public static bool Has(DocumentSet documents, string kind, string namespaceName, string name) =>
        documents.FindObjects(kind, namespaceName, name).Any() || (namespaceName == "default" && documents.FindObjects(kind, null, name).Any());

    /// <summary>The text of a scalar whose value is known; null for anything else.</summary>
    public static string? Text(DataNode? node) =>
        node is DataScalar { Expression: null, IsNull: false } scalar && !scalar.Text.Contains('$') && !scalar.Text.Contains('{') ? scalar.Text : null;
}
