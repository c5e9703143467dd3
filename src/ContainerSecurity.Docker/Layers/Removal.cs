namespace ContainerSecurity.Docker.Layers;

/// <summary>What an entry does to what lower layers have at its path.</summary>
internal enum Removal
{
    /// <summary>It takes the place of a file, or of a directory with all that is in it.</summary>
    Replaced,

    /// <summary>It takes the place of what is there; a directory keeps what is in it.</summary>
    DirectoryReplaced,

    /// <summary>What is in the directory is gone.</summary>
    ContentRemoved,
}
