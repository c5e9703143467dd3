namespace ContainerSecurity.Docker.Archives;

/// <summary>How a stream is compressed.</summary>
internal enum CompressionKind
{
    /// <summary>Not.</summary>
    None,

    /// <summary>RFC 1952.</summary>
    Gzip,

    /// <summary>RFC 8878.</summary>
    Zstandard,

    /// <summary>Not read.</summary>
    Bzip2,

    /// <summary>Not read.</summary>
    Xz,
}
