using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContainerSecurity.Reporting;

/// <summary>A JSON writer on a text writer; what is written is passed on in pieces, so that a large report needs little memory.</summary>
internal sealed class JsonOutput : IDisposable
{
    private const int Chunk = 64 * 1024;
    private readonly MemoryStream _buffer = new();
    private readonly TextWriter _output;

    public JsonOutput(TextWriter output)
    {
        _output = output;
        Writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>Passes on what is complete, where it has become much.</summary>
    public void Drain()
    {
        if (Writer.BytesPending + _buffer.Length > Chunk)
            PassOn();
    }

    public void Dispose()
    {
        PassOn();
        _output.Write('\n');
        Writer.Dispose();
        _buffer.Dispose();
    }

    private void PassOn()
    {
        Writer.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.GetBuffer(), 0, (int)_buffer.Length));
        _buffer.SetLength(0);
    }
}
