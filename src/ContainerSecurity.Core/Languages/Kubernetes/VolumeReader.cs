using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>Reads the volumes of a pod. Source: Kubernetes API, Volume.</summary>
internal static class VolumeReader
{
    public static ImmutableArray<Volume> Read(MappingReader pod) => [.. pod.Children("volumes").Select(ReadOne)];

    private static Volume ReadOne(MappingReader volume)
    {
        var source = volume.Mapping!.AllEntries().FirstOrDefault(e => e.Key.Text != "name");
        // A volume without a source is an empty directory.
        if (source is null)
        {
            return new Volume
            {
                Name = volume.String("name"),
                Kind = VolumeKind.EmptyDir,
                SourceName = "",
                Path = Property<string>.Unset(volume.FallbackLocation),
                Location = volume.FallbackLocation,
                Node = volume.Mapping!,
            };
        }

        var name = source.Key.Text;
        var (kind, member) = Describe(name);
        var at = new Location(volume.Reader.Document, source.Key.Span);
        return new Volume
        {
            Name = volume.String("name"),
            Kind = kind,
            SourceName = name,
            Path = member is null ? Property<string>.Unset(at) : volume.Child(name).With(at).String(member),
            Location = at,
            Node = volume.Mapping!,
        };
    }

    private static (VolumeKind Kind, string? Member) Describe(string source) => source switch
    {
        "hostPath" => (VolumeKind.HostPath, "path"),
        "emptyDir" => (VolumeKind.EmptyDir, null),
        "secret" => (VolumeKind.Secret, "secretName"),
        "configMap" => (VolumeKind.ConfigMap, "name"),
        "persistentVolumeClaim" => (VolumeKind.PersistentVolumeClaim, "claimName"),
        "ephemeral" => (VolumeKind.PersistentVolumeClaim, null),
        "azureFile" => (VolumeKind.AzureFile, "shareName"),
        "gitRepo" => (VolumeKind.GitRepo, "repository"),
        "projected" => (VolumeKind.Projected, null),
        "downwardAPI" => (VolumeKind.DownwardApi, null),
        "csi" => (VolumeKind.Csi, "driver"),
        "image" => (VolumeKind.Image, "reference"),
        _ => (VolumeKind.Other, null),
    };
}
