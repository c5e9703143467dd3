using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Suppressions.Dialects;

/// <summary>Annotations of Kubernetes objects in the forms of checkov, kube-linter, kube-score and Polaris; each covers its object.</summary>
internal static class AnnotationPragmas
{
    private const string KubeLinter = "ignore-check.kube-linter.io/";
    private const string Polaris = "polaris.fairwinds.com/";
    private const string Exempt = "-exempt";
    private static readonly string[] Resources = ["container-resources", "container-ephemeral-storage-request-and-limit"];

    public static void Read(Document document, List<Pragma> found)
    {
        foreach (var annotation in document.Annotations)
        {
            var (key, value, place, scope) = annotation;
            void Add(string tool, string? id, string? reason) =>
                found.Add(new Pragma(tool, id, scope, place, PragmaSource.Clean(reason)));
            if (key == "kube-score/ignore")
            {
                // The resources include ephemeral storage. Source: kube-score, pull request 450.
                foreach (var id in value.Split(',').SelectMany(id => id.Trim() == "container-resources" ? Resources : [id.Trim()]))
                    Add("kube-score", id, null);
            }
            else if (annotation.IsOfPodTemplate)
            {
                // Only kube-score reads these. Source: kube-score, pull request 489.
                continue;
            }
            else if (key.StartsWith("checkov.io/skip", StringComparison.Ordinal))
            {
                var equals = value.IndexOf('=');
                Add("checkov", (equals < 0 ? value : value.Substring(0, equals)).Trim(), equals < 0 ? null : value.Substring(equals + 1));
            }
            else if (key.StartsWith(KubeLinter, StringComparison.Ordinal))
            {
                Add("kube-linter", key.Substring(KubeLinter.Length), value);
            }
            else if (key == "kube-linter.io/ignore-all")
            {
                Add("kube-linter", null, value);
            }
            else if (value == "true" && key.StartsWith(Polaris, StringComparison.Ordinal))
            {
                var name = key.Substring(Polaris.Length);
                if (name == "exempt")
                    Add("polaris", null, null);
                else if (name.EndsWith(Exempt, StringComparison.Ordinal))
                    Add("polaris", name.Substring(0, name.Length - Exempt.Length), null);
            }
        }
    }
}
