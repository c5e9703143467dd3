using System;
using System.IO;
using ContainerSecurity.Hosting.Internal;

namespace ContainerSecurity.Cli.Fixing;

/// <summary>A new file next to the one that it replaces, so that replacing it is a single rename.</summary>
internal sealed class StagedFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private readonly byte[] _before;

    /// <summary>Writes the new file.</summary>
    /// <param name="path">The file to replace.</param>
    /// <param name="before">Its bytes.</param>
    /// <param name="after">The new bytes.</param>
    public StagedFile(string path, byte[] before, byte[] after)
    {
        (_path, _before) = (path, before);
        _temporary = TemporaryFile.NameFor(path);
        Write(after);
    }

    /// <summary>Replaces the file.</summary>
    public void Commit() => File.Move(_temporary, _path, overwrite: true);

    /// <summary>Brings the replaced file back.</summary>
    public void Revert()
    {
        Write(_before);
        Commit();
    }

    /// <summary>Removes the new file where it did not replace the old one.</summary>
    public void Dispose() => File.Delete(_temporary);

    private void Write(byte[] bytes)
    {
        var info = new FileInfo(_path);
        if (info.IsReadOnly)
            throw new IOException("it is read-only");

        // Outside of what cleans up: a file that has this name already is somebody else's.
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        // From the beginning, so that others cannot read what only the owner may.
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = info.UnixFileMode;
        var stream = new FileStream(_temporary, options);
        try
        {
            using (stream)
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(_temporary, info.UnixFileMode);
        }
        catch
        {
            File.Delete(_temporary);
            throw;
        }
    }
}
