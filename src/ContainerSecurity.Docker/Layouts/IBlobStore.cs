using ContainerSecurity.Docker.Layers;

namespace ContainerSecurity.Docker.Layouts;

/// <summary>The named parts of an archive or layout.</summary>
internal interface IBlobStore
{
    /// <summary>The path for messages.</summary>
    string Path { get; }

    /// <summary>Whether a part of that name exists.</summary>
    bool Contains(string name);

    /// <summary>A manifest, index or configuration.</summary>
    /// <exception cref="ImageReadException">It is missing, too large, or does not match its name or digest.</exception>
    byte[] ReadDocument(string name, Descriptor? descriptor);

    /// <summary>A layer.</summary>
    /// <exception cref="ImageReadException">It is missing, corrupt, exceeds a limit, or does not match its digest.</exception>
    LayerScan ReadLayer(string name, Descriptor? descriptor);
}
