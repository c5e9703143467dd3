using System.IO;
using ContainerSecurity.Docker.Archives;

namespace ContainerSecurity.Docker.Engines;

/// <summary>The engine's answer, which can only be read asynchronously, for readers that do not.</summary>
internal sealed class ResponseStream(Stream inner) : ReadOnlyStream
{
    public override int Read(byte[] buffer, int offset, int count) => inner.ReadAsync(buffer, offset, count).ConfigureAwait(false).GetAwaiter().GetResult();
}
