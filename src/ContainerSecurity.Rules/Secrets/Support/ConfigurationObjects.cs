using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Detection;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Finds secrets in settings objects: ConfigMaps, and the configMap of container groups.</summary>
internal static class ConfigurationObjects
{
    /// <summary>Registers actions that report each secret at its span within the value.</summary>
    public static void Register(AnalysisContext context, DiagnosticDescriptor descriptor, bool isCertain)
    {
        context.RegisterKubernetesObjectAction(context =>
        {
            foreach (var (key, secret, span) in Find(context.Node.Get("data") as DataMapping, isCertain))
                context.Report(descriptor, new Location(context.Node.Document, span), key, secret.Kind, "ConfigMap " + (context.Node.Name.Value ?? ""));
        }, "ConfigMap");
        context.RegisterContainerGroupAction(context =>
        {
            foreach (var (key, secret, span) in context.Node.Workload.Containers.SelectMany(c => Find(KeyValuePairs(c), isCertain)))
                context.Report(descriptor, new Location(context.Node.Document, span), key, secret.Kind, "the configuration of the container group");
        });
    }

    private static DataMapping? KeyValuePairs(Container container) =>
        ((container.Node.FindIgnoreCase("properties")?.Value.Resolved as DataMapping)?.FindIgnoreCase("configMap")?.Value.Resolved as DataMapping)?.FindIgnoreCase("keyValuePairs")?.Value.Resolved as DataMapping;

    private static IEnumerable<(string Key, Secret Secret, TextSpan Span)> Find(DataMapping? data, bool isCertain)
    {
        foreach (var entry in data?.Entries ?? [])
        {
            if (entry.Value.Resolved is not DataScalar { Expression: null, IsNull: false } scalar)
                continue;
            // A value of one line is a setting; a value of several lines is a file.
            IEnumerable<Secret> found = scalar.Text.TrimEnd().Contains('\n') ? ConfigurationText.Find(scalar.Text)
                : SecretDetector.ExamineWithSettings(entry.Key.Text.Substring(entry.Key.Text.LastIndexOf('.') + 1), scalar.Text.TrimEnd()) is { } single ? [single] : ConfigurationText.Find(scalar.Text);
            var seen = new HashSet<TextSpan>();
            foreach (var secret in found.Where(f => f.IsCertain == isCertain && seen.Add(f.Span)))
                yield return (entry.Key.Text, secret, scalar.MappedText.MapSpan(secret.Span));
        }
    }
}
