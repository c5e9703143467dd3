using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Azure.Model;

/// <summary>Reads the containers of container apps and jobs.</summary>
internal static class AppContainerReader
{
    public static Container Read(Workload workload, MappingReader node, ContainerRole role, ImmutableArray<Port> ports)
    {
        var none = Property<string>.Unset(node.FallbackLocation);
        var resources = node.Child("resources");
        // What a container asks for is also all that it gets.
        var cpu = resources.String("cpu");
        var memory = resources.String("memory");
        var probes = node.Children("probes").ToList();
        var container = new Container
        {
            Name = node.String("name"),
            Role = role,
            Workload = workload,
            Location = node.FallbackLocation,
            Node = node.Mapping!,
            ImagePullPolicy = none,
            Command = node.Strings("command"),
            Arguments = node.Strings("args"),
            WorkingDirectory = none,
            Ports = ports,
            Mounts = [.. node.Children("volumeMounts").Select(ReadMount)],
            Resources = new ResourceRequirements
            {
                Location = resources.FallbackLocation,
                CpuRequest = cpu,
                CpuLimit = cpu,
                MemoryRequest = memory,
                MemoryLimit = memory,
                EphemeralStorageRequest = Property<string>.Unset(resources.FallbackLocation),
                EphemeralStorageLimit = Property<string>.Unset(resources.FallbackLocation),
            },
            LivenessProbe = ReadProbe(probes, "Liveness"),
            ReadinessProbe = ReadProbe(probes, "Readiness"),
            StartupProbe = ReadProbe(probes, "Startup"),
            Security = AzureSecurityContextReader.None(node),
        };
        container.Image = ContainerImageReader.Read(node, container);
        container.Environment = [.. node.Children("env").Select(v => ReadVariable(v, container))];
        return container;
    }

    private static VolumeMount ReadMount(MappingReader mount) => new()
    {
        Name = mount.String("volumeName"),
        Path = mount.String("mountPath"),
        ReadOnly = Property<bool>.Unset(mount.FallbackLocation),
        Propagation = Property<string>.Unset(mount.FallbackLocation),
        SubPath = mount.String("subPath"),
        Location = mount.Mapping!.Location,
    };

    private static Probe? ReadProbe(List<MappingReader> probes, string type)
    {
        foreach (var probe in probes)
        {
            if (string.Equals(probe.String("type").Value, type, StringComparison.OrdinalIgnoreCase))
                return ProbeReader.Read(probe, probe.String("type").Location);
        }

        return null;
    }

    private static EnvironmentVariable ReadVariable(MappingReader variable, Container container)
    {
        var plain = variable.String("value");
        var reference = variable.String("secretRef");
        var isSecret = !reference.IsUnset && plain.IsUnset;
        return new EnvironmentVariable
        {
            Name = variable.String("name"),
            Value = isSecret ? Property<string>.Unknown(reference.Value ?? reference.Expression, reference.Location) : PlaceholderValue.Hide(plain),
            Source = isSecret ? EnvironmentVariableSource.Secret : EnvironmentVariableSource.Literal,
            Origin = EnvironmentVariableOrigin.Container,
            IsSecure = isSecret,
            Location = variable.Mapping!.Location,
            ValueText = !isSecret && variable.Find("value")?.Value.Resolved is DataScalar { IsNull: false } scalar ? scalar.MappedText : null,
            Container = container,
        };
    }
}
