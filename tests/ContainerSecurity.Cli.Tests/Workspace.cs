using System;
using System.IO;

namespace ContainerSecurity.Cli.Tests;

/// <summary>A folder of its own for a test, and the command run in it.</summary>
internal sealed class Workspace : IDisposable
{
    public const string PrivilegedPod = """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
          - name: web
            image: example.org/web@sha256:0000000000000000000000000000000000000000000000000000000000000000
            securityContext: { privileged: true }
        """;

    public string Folder { get; } = Directory.CreateTempSubdirectory("containersec-").FullName;

    /// <summary>The folder that the command is run in, relative to the workspace.</summary>
    public string In { get; init; } = "";

    public string Input { get; init; } = "";

    /// <summary>The folders in which programs are looked for.</summary>
    public string SearchPath { get; set; } = "";

    public string FullPath(string path) => Path.Combine(Folder, path);

    public Workspace With(string path, string text = PrivilegedPod) => WithBytes(path, System.Text.Encoding.UTF8.GetBytes(text));

    public Workspace WithBytes(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllBytes(FullPath(path), bytes);
        return this;
    }

    public string Read(string path) => File.ReadAllText(FullPath(path));

    public CommandRun Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Directory.CreateDirectory(FullPath(In));
        var host = new CommandHost(output, error, Path.TrimEndingDirectorySeparator(FullPath(In))) { Input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Input)), SearchPath = SearchPath };
        var code = new CommandLineApplication(host).Run(args);
        return new CommandRun(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What a run gave.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error);
