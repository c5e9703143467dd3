using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Support;

/// <summary>Decides whether a set of manifests is complete, and finds objects in it.</summary>
internal static class WholeSet
{
    private static readonly string[] Workloads = ["Pod", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job", "CronJob"];

    /// <summary>Whether every document that may hold an object of the kinds was parsed: a broken file or template may contain a seemingly missing object.</summary>
    public static bool IsRead(DocumentSet documents, string kind, params string[] kinds) => IsRead(documents, [kind, .. kinds]);

    /// <summary>Whether every document that may hold an object of the kinds was parsed.</summary>
    public static bool IsRead(DocumentSet documents, string[] kinds)
    {
        // Test data and examples leave out what they do not show.
        if (documents.IsTestData)
            return false;
        var all = documents.Documents;
        for (var i = 0; i < all.Length; i++)
        {
            // After a syntax error the parser skips to the next document of the file.
            var end = i + 1 < all.Length && ReferenceEquals(all[i + 1].Text, all[i].Text) ? all[i + 1].Span.Start : all[i].Text.Length;
            if (!IsRead(all[i]) && MayHold(all[i].Text.ToString(TextSpan.FromBounds(all[i].Span.Start, end)), kinds))
                return false;
        }

        return true;
    }

    /// <summary>Whether every document that may hold pods was parsed.</summary>
    public static bool HasAllPods(DocumentSet documents) => IsRead(documents, Workloads);

    /// <summary>The namespace, "default" where it is unset; null where it is unresolved.</summary>
    public static string? NamespaceOf(Property<string> value) => IsOpen(value) ? null : value.Value ?? "default";

    /// <summary>Whether the value is unresolved, or contains a placeholder for a tool.</summary>
    public static bool IsOpen(Property<string> value) => value.IsUnknown || (value.Value is { } text && HasPlaceholder(text));

    /// <summary>Whether the set contains an object, or another unit may bring it.</summary>
    public static bool Has(DocumentSet documents, string kind, string namespaceName, string name) => Find(documents.Surroundings, kind, namespaceName, name).Any();

    /// <summary>The objects of a kind, namespace and name.</summary>
    public static IEnumerable<KubernetesObject> Find(DocumentSet documents, string kind, string namespaceName, string name)
    {
        var found = documents.FindObjects(kind, namespaceName, name);
        return namespaceName == "default" ? found.Concat(documents.FindObjects(kind, null, name)) : found;
    }

    /// <summary>The text of a resolved scalar; null for anything else.</summary>
    public static string? Text(DataNode? node) =>
        node is DataScalar { Expression: null, IsNull: false } scalar && !HasPlaceholder(scalar.Text) ? scalar.Text : null;

    private static bool HasPlaceholder(string text) => text.Contains('$') || text.Contains('{');

    private static bool IsRead(Document document) =>
        document.SyntaxDiagnostics.All(x => x.Severity != DiagnosticSeverity.Error) && (document.Kind != DocumentKind.Unrecognized || document.SyntaxDiagnostics.IsEmpty);

    // A text without a kind may hold any object, and so may one whose kind comes from a template.
    private static bool MayHold(string text, string[] kinds)
    {
        var found = false;
        for (var at = text.IndexOf("kind", StringComparison.Ordinal); at >= 0; at = text.IndexOf("kind", at + 4, StringComparison.Ordinal))
        {
            var start = at + 4;
            while (start < text.Length && text[start] is '"' or '\'' or ' ')
                start++;
            if (start >= text.Length || text[start] != ':')
                continue;
            start++;
            while (start < text.Length && text[start] is '"' or '\'' or ' ')
                start++;
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            found = true;
            if (end == start || Array.IndexOf(kinds, text.Substring(start, end - start)) >= 0)
                return true;
        }

        return !found;
    }
}
