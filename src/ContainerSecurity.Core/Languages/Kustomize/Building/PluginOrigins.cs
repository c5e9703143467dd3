using ContainerSecurity.Languages.Kustomize.Resources;

namespace ContainerSecurity.Languages.Kustomize.Building;

/// <summary>Names the plugins that made a change.</summary>
internal static class PluginOrigins
{
    /// <summary>The origin of what a plugin makes; null unless origins are recorded.</summary>
    public static BuildOrigin? PluginOrigin(this Resource plugin) => plugin.Origin is null ? null : new BuildOrigin("", plugin.Origin.Path, new ResourceId(plugin.Gvk with { Group = "", Version = plugin.Gvk.ApiVersion.TrimEnd('/') }, plugin.Name, plugin.Namespace));
}
