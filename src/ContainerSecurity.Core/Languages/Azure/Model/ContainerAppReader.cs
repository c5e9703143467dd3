using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Azure.Model;

/// <summary>Reads container apps and jobs. Source: Azure REST API, Microsoft.App/containerApps, Microsoft.App/jobs and Microsoft.App/sessionPools.</summary>
internal static class ContainerAppReader
{
    public const string App = "Microsoft.App/containerApps";
    public const string Job = "Microsoft.App/jobs";
    private const string SessionPool = "Microsoft.App/sessionPools";

    /// <summary>Whether a type is that of an app, a job or a pool of sessions.</summary>
    public static bool Reads(string type) => string.Equals(type, App, StringComparison.OrdinalIgnoreCase) || IsJob(type) || IsPool(type);

    /// <summary>Reads an app or job; nothing where there are no properties to read.</summary>
    /// <param name="reader">The reader of its document.</param>
    /// <param name="resource">The resource.</param>
    public static IEnumerable<ContainerApp> Read(ModelReader reader, AzureResource resource) =>
        resource.Properties is { } own ? [Read(reader, resource, own)] : [];

    private static ContainerApp Read(ModelReader reader, AzureResource resource, DataMapping specification)
    {
        var root = reader.Open(resource.Node, resource.Location);
        var properties = reader.Open(specification, resource.Location);
        var configuration = IsPool(resource.Type) ? properties.Child("customContainerTemplate") : properties.Child("configuration");
        var ingress = configuration.Child("ingress");
        ImmutableArray<Port> ports = [.. ReadPorts(ingress)];
        return new ContainerApp
        {
            Resource = resource,
            Workload = ReadWorkload(root, properties, specification, ingress, ports, resource),
            IsExternal = ingress.Boolean("external"),
            AllowsInsecure = ingress.Boolean("allowInsecure"),
            Ports = ports,
            Registries = [.. configuration.Children("registries").Select(r => r.Mapping!)],
            IdentityType = root.Child("identity").With(resource.Location).String("type"),
        };
    }

    // A pool of sessions has its containers and ingress in one place.
    private static bool IsPool(string type) => string.Equals(type, SessionPool, StringComparison.OrdinalIgnoreCase);

    private static bool IsJob(string type) => string.Equals(type, Job, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Port> ReadPorts(MappingReader ingress)
    {
        if (!ingress.Int32("targetPort").IsUnset)
            yield return ReadPort(ingress);
        foreach (var other in ingress.Children("additionalPortMappings"))
            yield return ReadPort(other);
    }

    private static Port ReadPort(MappingReader mapping)
    {
        var number = mapping.Int32("targetPort");
        return new Port
        {
            Number = number,
            LastNumber = number,
            Name = Property<string>.Unset(mapping.FallbackLocation),
            HostPort = Property<int>.Unset(mapping.FallbackLocation),
            // HTTP goes over TCP as well, and there is nothing else.
            Protocol = Property<string>.Known("TCP", number.Location),
            Location = number.Location,
        };
    }

    private static Workload ReadWorkload(MappingReader root, MappingReader properties, DataMapping specification, MappingReader ingress, ImmutableArray<Port> ports, AzureResource resource)
    {
        var near = resource.Location;
        var none = Property<bool>.Unset(near);
        var text = Property<string>.Unset(near);
        var template = properties.Child(IsPool(resource.Type) ? "customContainerTemplate" : "template").With(near);
        // The platform probes the port of an ingress by itself, and a job is done when it ends.
        var hasOwnProbes = !IsJob(resource.Type) && !IsPool(resource.Type) && ingress.IsUnset;
        var workload = new Workload
        {
            Kind = resource.Identity.Kind,
            Name = resource.Name,
            Namespace = text,
            Platform = WorkloadPlatform.ContainerApps,
            Features = hasOwnProbes ? WorkloadFeatures.ContainerApps : WorkloadFeatures.ContainerApps & ~(WorkloadFeatures.Probes | WorkloadFeatures.StartupProbes),
            Location = near,
            Node = resource.Node,
            PodSpec = specification,
            // A template that is not written out may hold anything.
            IsPartial = template.IsUnknown,
            OperatingSystem = Property<OperatingSystemKind>.Known(OperatingSystemKind.Linux, near),
            Volumes = [.. template.Children("volumes").Select(ReadVolume)],
            Security = AzureSecurityContextReader.None(properties),
            ServiceAccount = text,
            AutomountServiceAccountToken = none,
            HostNetwork = none,
            HostPid = none,
            HostIpc = none,
            HostUsers = none,
            ShareProcessNamespace = none,
            RestartPolicy = text,
            Replicas = template.Child("scale").Integer("minReplicas"),
            PodLabels = root.Pairs("tags"),
        };
        var main = template.Children("containers").ToList();
        workload.Containers =
        [
            .. template.Children("initContainers").Select(c => AppContainerReader.Read(workload, c, ContainerRole.Init, [])),
            // Which of several containers listens is not said.
            .. main.Select(c => AppContainerReader.Read(workload, c, ContainerRole.Main, main.Count == 1 ? ports : [])),
        ];
        return workload;
    }

    private static Volume ReadVolume(MappingReader volume)
    {
        var type = volume.String("storageType");
        return new Volume
        {
            Name = volume.String("name"),
            Kind = type.IsUnknown ? VolumeKind.Other : type.Value?.ToUpperInvariant() switch
            {
                null or "EMPTYDIR" => VolumeKind.EmptyDir,
                "AZUREFILE" or "NFSAZUREFILE" => VolumeKind.AzureFile,
                "SECRET" => VolumeKind.Secret,
                _ => VolumeKind.Other,
            },
            SourceName = type.Value ?? "EmptyDir",
            Path = volume.String("storageName"),
            Location = type.IsUnset ? volume.FallbackLocation : type.Location,
            Node = volume.Mapping!,
        };
    }
}
