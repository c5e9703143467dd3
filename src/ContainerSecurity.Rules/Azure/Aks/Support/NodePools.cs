using System;
using System.Collections.Generic;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks.Support;

/// <summary>Finds the node pools that a resource describes.</summary>
internal static class NodePools
{
    /// <summary>The types of resource that describe pools.</summary>
    public static readonly string[] Types = [AzureTypes.Cluster, AzureTypes.NodePool];

    /// <summary>The pools of a cluster, or the pool that a resource is.</summary>
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

    /// <summary>Reports each pool whose setting is none of the wanted values, or not set; the message's first argument is the pool's name.</summary>
    public static void RequireOfPools(this RuleContext<AzureResource> context, DiagnosticDescriptor descriptor, string path, params string[] wanted) =>
        context.ReportPools(descriptor, path, setting => !setting.IsUnknown && !setting.Is(wanted), wanted[0]);

    /// <summary>Reports each pool whose setting is one of the refused values; the message's first argument is the pool's name.</summary>
    public static void ForbidInPools(this RuleContext<AzureResource> context, DiagnosticDescriptor descriptor, string path, params string[] refused) =>
        context.ReportPools(descriptor, path, setting => setting.Is(refused), SettingReports.Opposite(refused[0]));

    /// <summary>Reports each pool whose setting is a fault; the message's first argument is the pool's name, and the fix sets a literal.</summary>
    public static void ReportPools(this RuleContext<AzureResource> context, DiagnosticDescriptor descriptor, string path, Func<Setting, bool> isFault, string literal)
    {
        foreach (var pool in Of(context.Node))
        {
            var setting = pool[path];
            if (isFault(setting))
                context.Report(SettingReports.WithFix(Diagnostic.Create(descriptor, setting.Location, pool.Name), context.Node, pool.Settings, path, literal));
        }
    }
}
