using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>Reads the containers of a pod. Source: Kubernetes API, Container.</summary>
/// <param name="workload">The workload that they belong to.</param>
/// <param name="annotations">The annotations of the pod.</param>
internal sealed class ContainerReader(Workload workload, PodAnnotations annotations)
{
    public Container Read(MappingReader node, ContainerRole role, SecurityContext inherited)
    {
        var name = node.String("name");
        var resources = node.Child("resources");
        var requests = resources.Child("requests");
        var limits = resources.Child("limits");
        var container = new Container
        {
            Name = name,
            Role = role,
            Workload = workload,
            Location = node.FallbackLocation,
            Node = node.Mapping!,
            ImagePullPolicy = node.String("imagePullPolicy"),
            Command = node.Strings("command"),
            Arguments = node.Strings("args"),
            WorkingDirectory = node.String("workingDir"),
            Ports = [.. node.Children("ports").Select(ReadPort)],
            Mounts = [.. node.Children("volumeMounts").Select(ReadMount)],
            Resources = new ResourceRequirements
            {
                Location = resources.FallbackLocation,
                CpuRequest = requests.String("cpu"),
                CpuLimit = limits.String("cpu"),
                MemoryRequest = requests.String("memory"),
                MemoryLimit = limits.String("memory"),
                EphemeralStorageRequest = requests.String("ephemeral-storage"),
                EphemeralStorageLimit = limits.String("ephemeral-storage"),
            },
            LivenessProbe = ProbeReader.Read(node, "livenessProbe"),
            ReadinessProbe = ProbeReader.Read(node, "readinessProbe"),
            StartupProbe = ProbeReader.Read(node, "startupProbe"),
            Security = SecurityContextReader.ReadContainer(node, name.Value, inherited, annotations),
        };
        container.Image = ContainerImageReader.Read(node, container);
        container.Environment = ReadEnvironment(node, container);
        return container;
    }

    private static Port ReadPort(MappingReader port)
    {
        var near = port.Find("containerPort") is { } entry ? new Location(port.Reader.Document, entry.Value.Span) : port.FallbackLocation;
        var number = port.Int32("containerPort");
        return new Port
        {
            Number = number,
            LastNumber = number,
            Name = port.String("name"),
            HostPort = port.Int32("hostPort"),
            Protocol = port.String("protocol"),
            Location = near,
        };
    }

    private static VolumeMount ReadMount(MappingReader mount) => new()
    {
        Name = mount.String("name"),
        Path = mount.String("mountPath"),
        ReadOnly = mount.Boolean("readOnly"),
        Propagation = mount.String("mountPropagation"),
        SubPath = mount.String("subPath"),
        Location = mount.Mapping!.Location,
    };

    private static ImmutableArray<EnvironmentVariable> ReadEnvironment(MappingReader node, Container container) =>
        [.. node.Children("env").Select(v => ReadVariable(v, container))];

    private static EnvironmentVariable ReadVariable(MappingReader variable, Container container)
    {
        var from = variable.Child("valueFrom");
        var (source, key) = from switch
        {
            { IsUnset: true } => (EnvironmentVariableSource.Literal, null),
            _ when from.Find("secretKeyRef") is not null => (EnvironmentVariableSource.Secret, "secretKeyRef"),
            _ when from.Find("configMapKeyRef") is not null => (EnvironmentVariableSource.Config, "configMapKeyRef"),
            _ when from.Find("fileKeyRef") is not null => (EnvironmentVariableSource.Config, "fileKeyRef"),
            _ => (EnvironmentVariableSource.Field, "valueFrom"),
        };
        var text = variable.Find("value")?.Value.Resolved is DataScalar { IsNull: false } scalar ? scalar.MappedText : null;
        return new EnvironmentVariable
        {
            Name = variable.String("name"),
            Value = key is null ? PlaceholderValue.Hide(variable.String("value")) : Property<string>.Unknown(key, from.FallbackLocation),
            Source = source,
            Origin = EnvironmentVariableOrigin.Container,
            IsSecure = source == EnvironmentVariableSource.Secret,
            Location = variable.Mapping!.Location,
            ValueText = text,
            Container = container,
        };
    }
}
