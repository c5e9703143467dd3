namespace ContainerSecurity.Docker.Archives;

/// <summary>The content of the entry that a tar reader stands at.</summary>
internal sealed class EntryStream(TarReader tar) : ReadOnlyStream
{
    public override int Read(byte[] buffer, int offset, int count) => tar.Read(buffer, offset, count);
}
