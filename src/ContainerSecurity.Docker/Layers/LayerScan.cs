using System.Collections.Generic;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Docker.Layers;

/// <summary>The content of one layer, before later layers are applied.</summary>
internal sealed class LayerScan
{
    /// <summary>The digest of the stored layer.</summary>
    public string Digest { get; set; } = "";

    /// <summary>The digest of the decompressed layer; null if it was not computed.</summary>
    public string? DiffId { get; set; }

    /// <summary>The stored size in bytes.</summary>
    public long Size { get; set; }

    public List<ImageFile> Files { get; } = [];

    /// <summary>The number of world-writable files; not all of them are in <see cref="Files"/>.</summary>
    public int WorldWritable { get; set; }

    public RemovalSet Removals { get; } = new();

    /// <summary>The text of <c>/etc/os-release</c>; empty if it is a link, null if the layer does not contain it.</summary>
    public string? EtcRelease { get; set; }

    /// <summary>The text of <c>/usr/lib/os-release</c>; null if the layer does not contain it.</summary>
    public string? UsrRelease { get; set; }
}
