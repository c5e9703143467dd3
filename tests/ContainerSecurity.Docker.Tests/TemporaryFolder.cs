using System;
using System.Collections.Generic;
using System.IO;

namespace ContainerSecurity.Docker.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("containersecurity-").FullName;

    public string Write(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Write(IEnumerable<(string Name, byte[] Content)> parts)
    {
        foreach (var (name, content) in parts)
            Write(name, content);
        return Path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
