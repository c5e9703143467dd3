using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Azure.Model;

/// <summary>Reads container groups and their profiles. Source: Azure REST API, Microsoft.ContainerInstance/containerGroups.</summary>
internal static class ContainerGroupReader
{
    /// <summary>Whether a type has the properties of a container group.</summary>
    public static bool Reads(string type) =>
        string.Equals(type, "Microsoft.ContainerInstance/containerGroups", StringComparison.OrdinalIgnoreCase)
        || string.Equals(type, "Microsoft.ContainerInstance/containerGroupProfiles", StringComparison.OrdinalIgnoreCase)
        || IsNGroup(type);

    /// <summary>Reads a group or profile, or what an NGroup changes of each of its profiles; nothing where there are no properties to read.</summary>
    /// <param name="reader">The reader of its document.</param>
    /// <param name="resource">The resource.</param>
    public static IEnumerable<ContainerGroup> Read(ModelReader reader, AzureResource resource)
    {
        if (resource.Properties is not { } own)
            yield break;
        var root = reader.Open(resource.Node, resource.Location);
        var properties = reader.Open(own, resource.Location);
        if (!IsNGroup(resource.Type))
        {
            yield return Read(root, properties, own, resource, isChange: false);
            yield break;
        }

        foreach (var profile in properties.Children("containerGroupProfiles"))
        {
            var changes = profile.Child("containerGroupProperties");
            if (changes.Mapping is { } specification)
                yield return Read(root, changes, specification, resource, isChange: true);
        }
    }

    private static bool IsNGroup(string type) => string.Equals(type, "Microsoft.ContainerInstance/ngroups", StringComparison.OrdinalIgnoreCase);

    private static ContainerGroup Read(MappingReader root, MappingReader properties, DataMapping specification, AzureResource resource, bool isChange)
    {
        var address = properties.Child("ipAddress");
        return new ContainerGroup
        {
            Resource = resource,
            Workload = ReadWorkload(root, properties, specification, resource, isChange),
            IpAddressType = address.String("type"),
            DnsNameLabel = address.String("dnsNameLabel"),
            Ports = [.. address.Children("ports").Select(ReadPort)],
            ImageRegistryCredentials = [.. properties.Children("imageRegistryCredentials").Select(c => c.Mapping!)],
            Sku = properties.String("sku"),
        };
    }

    /// <summary>Reads a port of a group or container.</summary>
    public static Port ReadPort(MappingReader port)
    {
        var number = port.Int32("port");
        var protocol = port.String("protocol");
        return new Port
        {
            Number = number,
            LastNumber = number,
            Name = Property<string>.Unset(port.FallbackLocation),
            HostPort = Property<int>.Unset(port.FallbackLocation),
            Protocol = protocol.IsKnown ? Property<string>.Known(protocol.Value!.ToUpperInvariant(), protocol.Location) : protocol,
            Location = number.Location,
        };
    }

    private static Workload ReadWorkload(MappingReader root, MappingReader properties, DataMapping specification, AzureResource resource, bool isChange)
    {
        var near = resource.Location;
        var none = Property<bool>.Unset(near);
        var text = Property<string>.Unset(near);
        var security = AzureSecurityContextReader.Read(properties);
        var workload = new Workload
        {
            Kind = resource.Identity.Kind,
            Name = resource.Name,
            Namespace = text,
            Platform = WorkloadPlatform.ContainerInstances,
            Features = isChange ? WorkloadFeatures.None : WorkloadFeatures.ContainerInstances,
            Location = near,
            Node = resource.Node,
            PodSpec = specification,
            // A group may take all that it does not say from a profile.
            IsPartial = isChange || !properties.Child("containerGroupProfile").IsUnset,
            OperatingSystem = OperatingSystemReader.Read(properties.String("osType"), StringComparison.OrdinalIgnoreCase),
            Volumes = [.. properties.Children("volumes").Select(ReadVolume)],
            Security = security,
            ServiceAccount = text,
            AutomountServiceAccountToken = none,
            HostNetwork = none,
            HostPid = none,
            HostIpc = none,
            HostUsers = none,
            ShareProcessNamespace = none,
            RestartPolicy = properties.String("restartPolicy"),
            Replicas = Property<long>.Unset(near),
            PodLabels = root.Pairs("tags"),
        };
        workload.Containers =
        [
            .. ReadContainers(workload, properties, "initContainers", ContainerRole.Init),
            .. ReadContainers(workload, properties, "containers", ContainerRole.Main),
        ];
        return workload;
    }

    private static IEnumerable<Container> ReadContainers(Workload workload, MappingReader properties, string key, ContainerRole role) =>
        properties.Children(key).Select(c => AzureContainerReader.Read(workload, c, role));

    private static Volume ReadVolume(MappingReader volume)
    {
        var source = volume.Mapping!.AllEntries().FirstOrDefault(e => Describe(e.Key.Text).Kind != VolumeKind.Other && !volume.Child(e.Key.Text).IsUnset);
        var (kind, member) = Describe(source?.Key.Text ?? "");
        var at = source is null ? volume.FallbackLocation : new Location(volume.Reader.Document, source.Key.Span);
        return new Volume
        {
            Name = volume.String("name"),
            Kind = kind,
            SourceName = source?.Key.Text ?? "",
            Path = member is null ? Property<string>.Unset(at) : volume.Child(source!.Key.Text).With(at).String(member),
            Location = at,
            Node = volume.Mapping!,
        };
    }

    private static (VolumeKind Kind, string? Member) Describe(string source) => source.ToLowerInvariant() switch
    {
        "azurefile" => (VolumeKind.AzureFile, "shareName"),
        "emptydir" => (VolumeKind.EmptyDir, null),
        "gitrepo" => (VolumeKind.GitRepo, "repository"),
        "secret" or "secretreference" => (VolumeKind.Secret, null),
        _ => (VolumeKind.Other, null),
    };
}
