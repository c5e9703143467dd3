using System.Collections.Generic;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Docker.Layers;

/// <summary>What one layer has in it, before those above it are known.</summary>
internal sealed class LayerScan
{
    /// <summary>The digest of the layer as stored.</summary>
    public string Digest { get; set; } = "";

    /// <summary>The digest of the layer unpacked; null where it was not worked out.</summary>
    public string? DiffId { get; set; }

    /// <summary>The bytes as stored.</summary>
    public long Size { get; set; }

    public List<ImageFile> Files { get; } = [];

    /// <summary>How many files everybody may write to; not all of them are in <see cref="Files"/>.</summary>
    public int WorldWritable { get; set; }

    public RemovalSet Removals { get; } = new();

    /// <summary>The text of <c>/etc/os-release</c>; empty where a link took its place, null where the layer does not have it.</summary>
    public string? EtcRelease { get; set; }

    /// <summary>The text of <c>/usr/lib/os-release</c>; null where the layer does not have it.</summary>
    public string? UsrRelease { get; set; }
}
