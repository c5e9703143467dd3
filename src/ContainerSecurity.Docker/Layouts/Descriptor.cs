namespace ContainerSecurity.Docker.Layouts;

/// <summary>What a manifest or index says of a part.</summary>
/// <param name="MediaType">Its type.</param>
/// <param name="Digest">Its digest.</param>
/// <param name="Size">Its bytes; null where that is not said.</param>
internal sealed record Descriptor(string MediaType, string Digest, long? Size)
{
    /// <summary>The path of the part within a layout.</summary>
    public string BlobPath => "blobs/sha256/" + Digest.Substring(Archives.Digests.Prefix.Length);
}
