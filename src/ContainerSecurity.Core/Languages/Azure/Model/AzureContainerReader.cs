using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Azure.Model;

/// <summary>Reads the containers of a container group.</summary>
internal static class AzureContainerReader
{
    public static Container Read(Workload workload, MappingReader node, ContainerRole role)
    {
        // What a container lacks is pointed out at its name.
        var properties = node.Child("properties").With(node.FallbackLocation);
        var resources = properties.Child("resources");
        var requests = resources.Child("requests");
        var limits = resources.Child("limits");
        var none = Property<string>.Unset(node.FallbackLocation);
        var container = new Container
        {
            Name = node.String("name"),
            Role = role,
            Workload = workload,
            Location = node.FallbackLocation,
            Node = node.Mapping!,
            ImagePullPolicy = none,
            Command = properties.Strings("command"),
            WorkingDirectory = none,
            Ports = [.. properties.Children("ports").Select(ContainerGroupReader.ReadPort)],
            Mounts = [.. properties.Children("volumeMounts").Select(ReadMount)],
            Resources = new ResourceRequirements
            {
                Location = resources.FallbackLocation,
                CpuRequest = requests.String("cpu"),
                CpuLimit = limits.String("cpu"),
                MemoryRequest = requests.String("memoryInGB"),
                MemoryLimit = limits.String("memoryInGB"),
                EphemeralStorageRequest = Property<string>.Unset(requests.FallbackLocation),
                EphemeralStorageLimit = Property<string>.Unset(limits.FallbackLocation),
            },
            LivenessProbe = ProbeReader.Read(properties, "livenessProbe"),
            ReadinessProbe = ProbeReader.Read(properties, "readinessProbe"),
            Security = AzureSecurityContextReader.Read(properties),
        };
        container.Image = ContainerImageReader.Read(properties, container);
        container.Environment = [.. properties.Children("environmentVariables").Select(v => ReadVariable(v, container))];
        return container;
    }

    private static VolumeMount ReadMount(MappingReader mount) => new()
    {
        Name = mount.String("name"),
        Path = mount.String("mountPath"),
        ReadOnly = mount.Boolean("readOnly"),
        Propagation = Property<string>.Unset(mount.FallbackLocation),
        SubPath = Property<string>.Unset(mount.FallbackLocation),
        Location = mount.Mapping!.Location,
    };

    // The members value, secureValue and secureValueReference exclude each other; an export has null for the ones that are not used.
    private static EnvironmentVariable ReadVariable(MappingReader variable, Container container)
    {
        var plain = variable.String("value");
        var secure = variable.String("secureValue");
        var reference = variable.String("secureValueReference");
        var isReference = !reference.IsUnset && plain.IsUnset && secure.IsUnset;
        var isSecure = isReference || (!secure.IsUnset && plain.IsUnset);
        var key = isSecure ? "secureValue" : "value";
        return new EnvironmentVariable
        {
            Name = variable.String("name"),
            Value = isReference ? Property<string>.Unknown(reference.Value ?? reference.Expression, reference.Location) : PlaceholderValue.Hide(plain.Or(secure)),
            Source = isReference ? EnvironmentVariableSource.Secret : EnvironmentVariableSource.Literal,
            Origin = EnvironmentVariableOrigin.Container,
            IsSecure = isSecure,
            Location = variable.Mapping!.Location,
            ValueText = isReference ? null : TextOf(variable, key),
            Container = container,
        };
    }

    private static MappedText? TextOf(MappingReader variable, string key) =>
        variable.Find(key)?.Value.Resolved is DataScalar { IsNull: false } scalar ? scalar.MappedText : null;
}
