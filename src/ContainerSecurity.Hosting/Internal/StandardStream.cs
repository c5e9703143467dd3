#if NET
using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;

namespace ContainerSecurity.Hosting.Internal;

/// <summary>Writes to standard output or standard error. Unlike the stream of the console, it reports a closed pipe.</summary>
/// <param name="descriptor">1 for standard output, 2 for standard error.</param>
/// <param name="console">The stream of the console, for systems without file descriptors.</param>
internal sealed class StandardStream(int descriptor, Stream console) : Stream
{
    private const int Interrupted = 4, BrokenPipe = 32, WindowsNoData = unchecked((int)0x800700E8);

    // Of Linux, and of macOS and BSD.
    private const int Again = 11, OtherAgain = 35;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    private string Name => descriptor == 1 ? "standard output" : "standard error";

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (OperatingSystem.IsWindows())
            WriteToConsole(buffer);
        else
            WriteToDescriptor(buffer.ToArray());
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void WriteToConsole(ReadOnlySpan<byte> buffer)
    {
        try
        {
            console.Write(buffer);
        }
        catch (IOException exception)
        {
            throw Failure(exception.HResult == WindowsNoData, exception.Message);
        }
    }

    private void WriteToDescriptor(byte[] buffer)
    {
        for (var start = 0; start < buffer.Length;)
        {
            var written = write(descriptor, ref buffer[start], buffer.Length - start);
            if (written >= 0)
            {
                start += (int)written;
                continue;
            }

            var error = Marshal.GetLastPInvokeError();
            // The reader of a pipe that does not block is slow.
            if (error is Again or OtherAgain)
                Thread.Sleep(1);
            else if (error != Interrupted)
                throw Failure(error == BrokenPipe, Marshal.GetPInvokeErrorMessage(error));
        }
    }

    private OutputException Failure(bool isClosed, string message) => new(isClosed ? $"{Name} was closed before everything was written" : $"{Name} cannot be written: {message}");

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
#pragma warning disable SA1300, IDE1006, SYSLIB1054 // The name of the function; a generated import requires unsafe code.
    private static extern nint write(int descriptor, ref byte buffer, nint count);
#pragma warning restore SA1300, IDE1006, SYSLIB1054
}
#endif
