using System;
using System.Collections.Generic;

namespace ContainerSecurity.Suppressions.Dialects;

/// <summary>Annotations of Kubernetes objects in the forms of checkov, kube-linter, kube-score and Polaris; each covers its object.</summary>
internal static class AnnotationPragmas
{
    private const string KubeLinter = "ignore-check.kube-linter.io/";
    private const string Polaris = "polaris.fairwinds.com/";
    private const string Exempt = "-exempt";

    public static void Read(Document document, List<Pragma> found)
    {
        foreach (var (key, value, place, scope) in document.Annotations)
        {
            void Add(string tool, string? id, string? reason) =>
                found.Add(new Pragma(tool, id, scope, place, PragmaSource.Clean(reason)));
            if (key.StartsWith("checkov.io/skip", StringComparison.Ordinal))
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
            else if (key == "kube-score/ignore")
            {
                foreach (var id in value.Split(','))
                    Add("kube-score", id.Trim(), null);
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
