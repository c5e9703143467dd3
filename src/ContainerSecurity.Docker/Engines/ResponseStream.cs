using System.IO;
using ContainerSecurity.Docker.Archives;

namespace ContainerSecurity.Docker.Engines;

/// <summary>Exposes a response of the engine, which can only be read asynchronously, to synchronous readers.</summary>
internal sealed class ResponseStream(Stream inner) : ReadOnlyStream
{
    public override int Read(byte[] buffer, int offset, int count) => inner.ReadAsync(buffer, offset, count).ConfigureAwait(false).GetAwaiter().GetResult();
}
