using System;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>
/// Tells a strategic-merge patch from a whole object by its shape, as no kustomization is at hand. It is a patch when
/// (1) a mapping on the way to a container has a directive (<c>$patch</c>, <c>$setElementOrder/...</c> and their like);
/// (2) a container has no image, which no whole object may lack, but for a DeploymentConfig whose triggers put it in, and says something
/// of a container: a patch of nothing but names would change nothing, so that is an object that nobody has finished; or
/// (3) the pod has no containers at all.
/// </summary>
internal static class PatchShape
{
    // Source: Kubernetes API v1.34, Container.
    private static readonly string[] Fields =
    [
        "args", "command", "env", "envFrom", "image", "imagePullPolicy", "lifecycle", "livenessProbe", "ports", "readinessProbe", "resizePolicy", "resources",
        "restartPolicy", "restartPolicyRules", "securityContext", "startupProbe", "stdin", "stdinOnce", "terminationMessagePath", "terminationMessagePolicy", "tty",
        "volumeDevices", "volumeMounts", "workingDir",
    ];

    public static bool IsPatch(MappingReader root, MappingReader template, MappingReader specification, string kind)
    {
        if (HasDirective(root) || HasDirective(root.Child("metadata")) || HasDirective(root.Child("spec")) || HasDirective(template) || HasDirective(specification))
            return true;
        // A list that cannot be told may well hold containers.
        if (specification.Find("containers") is not { } containers)
            return true;
        if (containers.Value.Resolved is not DataSequence)
            return false;
        var isFilledLater = kind == "DeploymentConfig" && root.Child("spec").Find("triggers") is not null;
        var all = containers.Value.Mappings().ToList();
        return all.Exists(HasDirective) || (!isFilledLater && all.Exists(IsWithoutImage) && !all.TrueForAll(IsBare));
    }

    /// <summary>Whether a mapping has a field of a container besides its name.</summary>
    public static bool HasField(DataMapping container) => container.Entries.Any(e => Array.IndexOf(Fields, e.Key.Text) >= 0);

    private static bool IsWithoutImage(DataMapping container) => container.Find("image") is null && container.Find("name") is not null;

    private static bool IsBare(DataMapping container) => !HasField(container);

    private static bool HasDirective(MappingReader section) => section.Mapping is { } mapping && HasDirective(mapping);

    private static bool HasDirective(DataMapping mapping) => mapping.Entries.Any(e => e.Key.Text is "$patch" or "$retainKeys"
        || e.Key.Text.StartsWith("$setElementOrder/", StringComparison.Ordinal)
        || e.Key.Text.StartsWith("$deleteFromPrimitiveList/", StringComparison.Ordinal));
}
