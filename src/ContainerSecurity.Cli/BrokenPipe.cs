using System;

namespace ContainerSecurity.Cli;

/// <summary>The error code of writing to a pipe that its reader has closed.</summary>
internal static class BrokenPipe
{
    // EPIPE of Linux and macOS; ERROR_NO_DATA of Windows as an HRESULT.
    public static int Code { get; } = OperatingSystem.IsWindows() ? unchecked((int)0x800700E8) : 32;
}
