namespace ContainerSecurity.Languages.Image;

/// <summary>What an entry of a layer is.</summary>
public enum ImageFileKind
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A directory.</summary>
    Directory,
}
