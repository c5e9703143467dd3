namespace ContainerSecurity.Docker.Layouts;

/// <summary>A content descriptor of a manifest or index.</summary>
/// <param name="MediaType">The media type.</param>
/// <param name="Digest">The digest.</param>
/// <param name="Size">The size in bytes; null if unknown.</param>
internal sealed record Descriptor(string MediaType, string Digest, long? Size)
{
    /// <summary>The path of the blob in a layout.</summary>
    public string BlobPath => "blobs/sha256/" + Digest.Substring(Archives.Digests.Prefix.Length);
}
