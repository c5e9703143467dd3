using System;
using System.IO;
using System.Text;

namespace ContainerSecurity.Output;

/// <summary>Forwards the UTF-8 output of a JSON writer to a text writer, so that a report is never in memory as a whole.</summary>
internal sealed class TextWriterStream(TextWriter output) : Stream
{
    private readonly Decoder _decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetDecoder();
    private char[] _characters = new char[4096];
    private char _last;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (_characters.Length < count)
            _characters = new char[count];
        var length = _decoder.GetChars(buffer, offset, count, _characters, 0, flush: false);
        var from = 0;
        for (var at = 0; at < length; at++)
        {
            var character = _characters[at];
            // JSON escapes the carriage returns in strings, so one that arrives here is part of the operating system's line ending.
            var isRemoved = character == '\r';
            if (isRemoved || VisibleText.IsEscapedInJson(_last, character))
            {
                output.Write(_characters, from, at - from);
                if (!isRemoved)
                    output.Write(VisibleText.Escape(character));
                from = at + 1;
            }

            _last = character;
        }

        output.Write(_characters, from, length - from);
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
