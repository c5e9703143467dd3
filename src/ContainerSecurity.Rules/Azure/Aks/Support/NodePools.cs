using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks.Support;

/// <summary>Finds the node pools that a resource declares.</summary>
internal static class NodePools
{
    /// <summary>The resource types that declare node pools.</summary>
    public static readonly string[] Types = [AzureTypes.Cluster, AzureTypes.NodePool];

    /// <summary>The node pools of a cluster resource, or the one of a node pool resource.</summary>
    public static IEnumerable<NodePool> Of(AzureResource resource)
    {
        if (resource.Type.Equals(AzureTypes.NodePool, StringComparison.OrdinalIgnoreCase))
        {
            if (resource.Properties is { } settings)
                yield return new NodePool(resource.Identity.Name, settings, resource.Location);
            yield break;
        }
        if (Setting.Of(resource, "properties.agentPoolProfiles").Node is not DataSequence pools)
            yield break;
        foreach (var item in pools.Items)
        {
            if (item.Resolved is not DataMapping pool)
                continue;
            var name = pool.FindIgnoreCase("name")?.Value as DataScalar;
            yield return new NodePool(name?.Text ?? resource.Identity.Name, pool, name?.Location ?? pool.Location);
        }
    }

    /// <summary>Reports each pool whose setting is missing or none of the wanted values; the first message argument is the pool name.</summary>
    /// <summary>The cluster of a pool, or the cluster itself; null where the document does not declare it.</summary>
    public static AzureResource? ClusterOf(AzureResource resource)
    {
        if (!resource.Type.Equals(AzureTypes.NodePool, StringComparison.OrdinalIgnoreCase))
            return resource;
        var name = resource.Name.Value ?? resource.Name.Expression ?? "";
        var slash = name.LastIndexOf('/');
        return slash < 0 ? null : resource.Document.Resources.FirstOrDefault(r => r.Type.Equals(AzureTypes.Cluster, StringComparison.OrdinalIgnoreCase)
            && name.Substring(0, slash).Equals(r.Name.Value ?? r.Name.Expression, StringComparison.OrdinalIgnoreCase));
    }

    public static void RequireOfPools(this RuleContext<AzureResource> context, DiagnosticDescriptor descriptor, string path, params string[] wanted) =>
        context.ReportPools(descriptor, path, setting => !setting.IsUnknown && !setting.Is(wanted), wanted[0]);

    /// <summary>Reports each pool whose setting is one of the refused values; the first message argument is the pool name.</summary>
    public static void ForbidInPools(this RuleContext<AzureResource> context, DiagnosticDescriptor descriptor, string path, params string[] refused) =>
        context.ReportPools(descriptor, path, setting => setting.Is(refused), SettingReports.Opposite(refused[0]));

    /// <summary>Reports each pool whose setting fails a check; the first message argument is the pool name, and the fix sets a literal.</summary>
    public static void ReportPools(this RuleContext<AzureResource> context, DiagnosticDescriptor descriptor, string path, Func<Setting, bool> isFault, string literal)
    {
        foreach (var pool in Of(context.Node))
        {
            var setting = pool[path];
            if (isFault(setting))
                context.Report(SettingReports.WithFix(Diagnostic.Create(descriptor, setting.Location, pool.Name), context.Node, pool.Settings, path, SettingReports.ValueOf(literal)));
        }
    }
}
