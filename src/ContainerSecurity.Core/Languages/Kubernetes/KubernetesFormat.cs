using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>Kubernetes manifests in YAML and JSON.</summary>
internal sealed class KubernetesFormat : DataFormat
{
    // The groups without a dot that Kubernetes itself has; others of that form are tools' own files.
    private static readonly string[] ShortGroups = ["apps", "batch", "autoscaling", "policy", "extensions"];

    // Groups whose files configure a tool and are never sent to an API server. Those of the cluster's own components are not either, but have
    // the shape of objects, and rules look at them.
    private static readonly string[] ToolGroups =
    [
        "kustomize.config.k8s.io", "kind.x-k8s.io", "client.authentication.k8s.io", "credentialprovider.k8s.io",
    ];

    public override DocumentKind Kind => DocumentKind.Kubernetes;

    public override bool MayFit(string text) => Has(text, "apiVersion") && Has(text, "kind");

    public override bool Claims(string text, TextSpan span) =>
        (JsonDetection.IsJson(text) && Has(text, "\"apiVersion\"") && Has(text, "\"kind\"")) || (LineBegins(text, span, "apiVersion:") && LineBegins(text, span, "kind:"));

    public override bool Recognizes(DataSource source) => source.Root switch
    {
        DataSequence { Items: { IsEmpty: false } items } => items.All(i => i is DataMapping mapping && IsManifest(mapping)),
        DataMapping mapping => IsManifest(mapping),
        _ => false,
    };

    public override Document Bind(DataSource source, ParserOptions options) => new KubernetesDocument(source);

    public override IReadOnlyDictionary<Document, IReadOnlyList<Document>> CreateInstances(ImmutableArray<Document> documents) => OwnedObjects.Leave(documents);

    private static bool IsManifest(DataMapping root)
    {
        if (TextOf(root, "apiVersion") is not { } version || TextOf(root, "kind") is not { Length: > 0 } kind)
            return false;
        var slash = version.IndexOf('/');
        var group = slash < 0 ? "" : version.Substring(0, slash);
        if (!IsVersion(version.Substring(slash + 1)))
            return false;
        // A kubeconfig has the core group, and nothing of the core group is called Config.
        return slash < 0 ? kind != "Config" : (group.Contains('.') || ShortGroups.Contains(group)) && !ToolGroups.Contains(group);
    }

    private static bool IsVersion(string text) => text.Length >= 2 && text[0] == 'v' && char.IsDigit(text[1]) && text.All(char.IsLetterOrDigit);

    // Dashes that are glued to a key separate nothing, which is reported.
    private static bool IsBehindDashes(string text, int at) =>
        at >= 3 && string.CompareOrdinal(text, at - 3, "---", 0, 3) == 0 && (at == 3 || text[at - 4] is '\n' or '\uFEFF');

    private static bool LineBegins(string text, TextSpan span, string word)
    {
        for (var at = text.IndexOf(word, span.Start, span.Length, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, span.End - at - 1, StringComparison.Ordinal))
        {
            if (at == 0 || text[at - 1] is '\n' or '\uFEFF' || IsBehindDashes(text, at))
                return true;
        }

        return false;
    }
}
