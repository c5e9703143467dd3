namespace ContainerSecurity.Languages.Image;

/// <summary>A file, directory or link in a layer.</summary>
public sealed record ImageFile
{
    private const int SetUserIdBit = 0x800, SetGroupIdBit = 0x400, StickyBit = 0x200, OtherWriteBit = 0x2;

    /// <summary>The path from the root, with a slash before it and none behind it.</summary>
    public required string Path { get; init; }

    /// <summary>What it is.</summary>
    public ImageFileKind Kind { get; init; }

    /// <summary>The permission bits with setuid, setgid and sticky.</summary>
    public int Mode { get; init; }

    /// <summary>The number of the user that owns it.</summary>
    public long UserId { get; init; }

    /// <summary>The number of the group that owns it.</summary>
    public long GroupId { get; init; }

    /// <summary>Its bytes; of a cache all of its files' together.</summary>
    public long Size { get; init; }

    /// <summary>What its name or its beginning shows.</summary>
    public SensitiveFileKind Content { get; init; }

    /// <summary>The layer, from zero, that removes or replaces it; null where it is in the image's final file system.</summary>
    public int? RemovedInLayer { get; init; }

    /// <summary>Whether it is run with its owner's rights.</summary>
    public bool HasSetUserId => (Mode & SetUserIdBit) != 0;

    /// <summary>Whether it is run with its group's rights; for a directory, whether new files get its group.</summary>
    public bool HasSetGroupId => (Mode & SetGroupIdBit) != 0;

    /// <summary>Whether only owners may remove files from the directory.</summary>
    public bool HasSticky => (Mode & StickyBit) != 0;

    /// <summary>Whether everybody may write to it.</summary>
    public bool IsWorldWritable => (Mode & OtherWriteBit) != 0;

    /// <inheritdoc/>
    public override string ToString() => Path;
}
