
namespace ContainerSecurity.Languages.Kustomize.Resources;

/// <summary>The type of an object; as a selector, what is empty selects all.</summary>
/// <param name="Group">The API group.</param>
/// <param name="Version">The version.</param>
/// <param name="Kind">The kind.</param>
internal readonly record struct Gvk(string Group, string Version, string Kind)
{
    /// <summary>The value of <c>apiVersion</c>.</summary>
    public string ApiVersion => Group.Length > 0 ? Group + "/" + Version : Version;

    /// <summary>Whether objects of the type have no namespace, as far as kustomize's schema knows.</summary>
    public bool IsClusterScoped => ClusterScopedTypes.Contains(ApiVersion, Kind);

    /// <summary>Divides an <c>apiVersion</c>.</summary>
    public static Gvk Parse(string apiVersion, string kind)
    {
        var slash = apiVersion.IndexOf('/');
        if (slash >= 0)
            return new Gvk(apiVersion.Substring(0, slash), apiVersion.Substring(slash + 1), kind);
        return apiVersion == "builtin" ? new Gvk(apiVersion, "", kind) : new Gvk("", apiVersion, kind);
    }

    /// <summary>Whether a selector selects the type.</summary>
    public bool IsSelectedBy(Gvk selector) =>
        (selector.Group.Length == 0 || selector.Group == Group) && (selector.Version.Length == 0 || selector.Version == Version) && (selector.Kind.Length == 0 || selector.Kind == Kind);

    /// <summary>The type as kustomize's messages show it, and as objects are sorted.</summary>
    public override string ToString() => $"{Or(Kind, "[noKind]")}.{Or(Version, "[noVer]")}.{Or(Group, "[noGrp]")}";

    internal static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;
}
