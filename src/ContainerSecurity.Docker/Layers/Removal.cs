namespace ContainerSecurity.Docker.Layers;

/// <summary>The effect of an entry on lower layers.</summary>
internal enum Removal
{
    /// <summary>The entry replaces a file, or a directory with its content.</summary>
    Replaced,

    /// <summary>The entry replaces a file; a directory keeps its content.</summary>
    DirectoryReplaced,

    /// <summary>The entry removes the content of the directory.</summary>
    ContentRemoved,
}
