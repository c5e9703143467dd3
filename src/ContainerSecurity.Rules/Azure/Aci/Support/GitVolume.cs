using System.Collections.Generic;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci.Support;

/// <summary>A <c>gitRepo</c> volume of a container group.</summary>
/// <param name="Source">The settings of the volume.</param>
/// <param name="Location">The key <c>gitRepo</c>.</param>
internal sealed record GitVolume(DataMapping Source, Location Location)
{
    /// <summary>The URL of the repository.</summary>
    public Setting Repository => Setting.In(Source, Location, "repository");

    /// <summary>The commit, branch or tag.</summary>
    public Setting Revision => Setting.In(Source, Location, "revision");

    /// <summary>Finds the <c>gitRepo</c> volumes of a container group.</summary>
    public static IEnumerable<GitVolume> Of(ContainerGroup group)
    {
        foreach (var volume in group.Workload.Volumes)
        {
            if (volume.Kind == VolumeKind.GitRepo && volume.Node.FindIgnoreCase("gitRepo") is { Value.Resolved: DataMapping source } entry)
                yield return new GitVolume(source, entry.Key.Location);
        }
    }
}
