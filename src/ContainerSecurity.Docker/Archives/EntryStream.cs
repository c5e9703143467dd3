namespace ContainerSecurity.Docker.Archives;

/// <summary>The content of the current entry of a tar reader.</summary>
internal sealed class EntryStream(TarReader tar) : ReadOnlyStream
{
    public override int Read(byte[] buffer, int offset, int count) => tar.Read(buffer, offset, count);
}
