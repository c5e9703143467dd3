using ContainerSecurity.Docker.Layers;

namespace ContainerSecurity.Docker.Layouts;

/// <summary>The named parts of an archive or layout.</summary>
internal interface IBlobStore
{
    /// <summary>The path for messages.</summary>
    string Path { get; }

    /// <summary>Whether there is a part of that name.</summary>
    bool Contains(string name);

    /// <summary>A manifest, index or configuration.</summary>
    /// <exception cref="ImageReadException">It is not there, too large, or not what its name or digest says.</exception>
    byte[] ReadDocument(string name, Descriptor? descriptor);

    /// <summary>A layer.</summary>
    /// <exception cref="ImageReadException">It is not there, damaged, beyond a limit, or not what its digest says.</exception>
    LayerScan ReadLayer(string name, Descriptor? descriptor);
}
