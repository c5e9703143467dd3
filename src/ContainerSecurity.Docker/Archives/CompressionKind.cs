namespace ContainerSecurity.Docker.Archives;

/// <summary>The compression format of a stream.</summary>
internal enum CompressionKind
{
    /// <summary>The stream is not compressed.</summary>
    None,

    /// <summary>gzip, RFC 1952.</summary>
    Gzip,

    /// <summary>Zstandard, RFC 8878.</summary>
    Zstandard,

    /// <summary>A format that is not supported.</summary>
    Bzip2,

    /// <summary>A format that is not supported.</summary>
    Xz,
}
