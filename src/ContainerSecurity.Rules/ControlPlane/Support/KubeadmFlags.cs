using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>Reads the component flags of a kubeadm ClusterConfiguration.</summary>
/// <remarks>Source: kubeadm.k8s.io v1beta3, where <c>extraArgs</c> is a map, and v1beta4, where it is a list of names and values.</remarks>
internal static class KubeadmFlags
{
    private static readonly (Component Component, string[] Path)[] Places =
    [
        (Component.ApiServer, ["apiServer", "extraArgs"]),
        (Component.ControllerManager, ["controllerManager", "extraArgs"]),
        (Component.Scheduler, ["scheduler", "extraArgs"]),
        (Component.Etcd, ["etcd", "local", "extraArgs"]),
    ];

    /// <summary>The components that have flags in the file, with their flags.</summary>
    public static IEnumerable<ComponentCommand> Of(KubernetesObject file)
    {
        if (file.ApiGroup != "kubeadm.k8s.io")
            yield break;
        foreach (var (component, path) in Places)
        {
            var flags = ImmutableArray.CreateBuilder<CommandWord>();
            switch (file.Get(path))
            {
                case DataMapping map:
                    foreach (var entry in map.Entries)
                        Add(flags, entry.Key.Text, entry.Value.Resolved);
                    break;
                case DataSequence list:
                    foreach (var item in list.Mappings())
                        Add(flags, (item["name"] as DataScalar)?.Text, item["value"]);
                    break;
            }

            if (flags.Count > 0)
                yield return ComponentCommand.OfFlags(component, flags.ToImmutable());
        }
    }

    private static void Add(ImmutableArray<CommandWord>.Builder flags, string? name, DataNode? value)
    {
        if (name is not null && value is DataScalar { Expression: null } scalar)
            flags.Add(CommandWord.Of(Property<string>.Known($"--{name}={scalar.Text}", scalar.Location)));
    }
}
