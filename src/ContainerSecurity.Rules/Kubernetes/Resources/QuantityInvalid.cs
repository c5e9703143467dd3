using System;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class QuantityInvalid() : Rule(new()
{
    Id = "CNS6065",
    Title = "Resource quantity is not valid",
    MessageFormat = "'{0}' of {1} {2}; write it as {3}",
    Category = Categories.Resources,
    Description = "The API server rejects an object with an invalid quantity. Memory in thousandths of a byte is accepted, and no container starts with it.",
    Remediation = "Use a number with one of the suffixes Ki, Mi, Gi, Ti (powers of 1024) or k, M, G, T (powers of 1000); m is for thousandths of a CPU.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterContainerAction(static context =>
        {
            if (context.Node.Workload.Platform == WorkloadPlatform.Kubernetes)
                CheckResources(context, context.Node.Node["resources"]);
        });
        context.RegisterWorkloadAction(static context =>
        {
            foreach (var volume in context.Node.Volumes)
                Check(context, "sizeLimit", volume.Node.Get("emptyDir", "sizeLimit"));
        });
        context.RegisterKubernetesObjectAction(static context => CheckResources(context, context.Node.Get("spec", "resources")), "PersistentVolumeClaim");
        context.RegisterKubernetesObjectAction(static context => CheckMap(context, context.Node.Get("spec", "capacity")), "PersistentVolume");
        context.RegisterKubernetesObjectAction(static context => CheckMap(context, context.Node.Get("spec", "hard")), "ResourceQuota");
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                foreach (var claim in context.Node.Get("spec", "volumeClaimTemplates").Mappings())
                    CheckResources(context, claim.Get("spec", "resources"));
            },
            "StatefulSet");
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                foreach (var limit in context.Node.Get("spec", "limits").Mappings())
                {
                    foreach (var key in LimitKeys)
                        CheckMap(context, limit[key]);
                }
            },
            "LimitRange");
    }

    private static readonly string[] LimitKeys = ["default", "defaultRequest", "min", "max"];

    private static void CheckResources<T>(RuleContext<T> context, DataNode? resources)
        where T : class
    {
        CheckMap(context, resources.Get("requests"));
        CheckMap(context, resources.Get("limits"));
    }

    private static void CheckMap<T>(RuleContext<T> context, DataNode? node)
        where T : class
    {
        if (node is not DataMapping amounts)
            return;
        foreach (var entry in amounts.Entries)
            Check(context, entry.Key.Text, entry.Value.Resolved);
    }

    private static void Check<T>(RuleContext<T> context, string resource, DataNode? node)
        where T : class
    {
        if (node is not DataScalar { IsNull: false } written || WholeSet.Text(written) is not { Length: > 0 and <= 64 } text || text.IndexOfAny(['<', '%', '@', '#']) >= 0)
            return;
        // A word in place of the number is filled in by someone.
        if (!text.Any(char.IsDigit))
            return;
        if (!Quantities.IsValid(text))
            context.Report(written.Location, text, resource, "is not a quantity, so the API server rejects it", Propose(text));
        else if (IsBytes(resource) && text.EndsWith("m", StringComparison.Ordinal))
            context.Report(written.Location, text, resource, "is in thousandths of a byte", text.Substring(0, text.Length - 1) + "Mi");
    }

    private static bool IsBytes(string resource) =>
        resource is "memory" or "ephemeral-storage" or "storage" or "sizeLimit" || resource.EndsWith(".memory", StringComparison.Ordinal) || resource.EndsWith(".storage", StringComparison.Ordinal);

    private static string Propose(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsDigit(text[end]) || text[end] == '.'))
            end++;
        var unit = end == 0 ? null : text.Substring(end).Trim().ToUpperInvariant() switch
        {
            "KB" or "KIB" or "K" or "KI" => "Ki",
            "MB" or "MIB" or "MI" => "Mi",
            "GB" or "GIB" or "GI" or "G" => "Gi",
            "TB" or "TIB" or "TI" or "T" => "Ti",
            _ => null,
        };
        return unit is null ? "a number with a suffix, such as 512Mi" : text.Substring(0, end) + unit;
    }
}
