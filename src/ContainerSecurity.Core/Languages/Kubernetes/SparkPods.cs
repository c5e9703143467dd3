using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>
/// Finds the pods of a Spark application: the driver and the executors are a pod each, and the settings of pod and container are in one mapping. Source:
/// Kubeflow Spark operator, API v1beta2.
/// </summary>
internal static class SparkPods
{
    /// <summary>The pods, in order.</summary>
    /// <param name="application">The specification of the application.</param>
    public static IEnumerable<PodParts> Find(MappingReader application)
    {
        // The image for both is in the application.
        if (application.Find("image") is not null)
            yield return Read(application, []);
        var volumes = VolumeReader.Read(application);
        foreach (var role in new[] { application.Child("driver"), application.Child("executor") })
        {
            if (role.Mapping is not null)
                yield return Read(role, volumes);
        }
    }

    private static PodParts Read(MappingReader role, ImmutableArray<Volume> volumes) => new()
    {
        Specification = role,
        Metadata = role,
        Containers =
        [
            .. role.Children("initContainers").Select(c => new PodContainer(c, ContainerRole.Init)),
            new PodContainer(role, ContainerRole.Main),
            .. role.Children("sidecars").Select(c => new PodContainer(c, ContainerRole.Main)),
        ],
        MoreVolumes = volumes,
        IsPartial = true,
    };
}
