using System;
using System.IO;

namespace ContainerSecurity.Docker.Archives;

/// <summary>A stream whose first bytes can be inspected before reading.</summary>
internal sealed class PeekedStream : ReadOnlyStream
{
    private readonly Stream _inner;
    private readonly byte[] _beginning;
    private readonly int _length;
    private int _position;

    public PeekedStream(Stream inner, int size)
    {
        _inner = inner;
        _beginning = new byte[size];
        while (_length < size && inner.Read(_beginning, _length, size - _length) is var read and > 0)
            _length += read;
    }

    /// <summary>The first bytes of the stream, padded with zeros if the stream is shorter.</summary>
    public byte[] Beginning => _beginning;

    /// <summary>The number of valid bytes in <see cref="Beginning"/>.</summary>
    public int BeginningLength => _length;

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_position == _length)
            return _inner.Read(buffer, offset, count);
        var taken = Math.Min(count, _length - _position);
        Array.Copy(_beginning, _position, buffer, offset, taken);
        _position += taken;
        return taken;
    }
}
