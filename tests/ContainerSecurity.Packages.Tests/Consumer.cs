using System;
using System.IO;

namespace ContainerSecurity.Packages.Tests;

/// <summary>A new project outside the repository that only references the package.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly Feed _feed;

    public Consumer(Feed feed, string properties = "<TargetFramework>net10.0</TargetFramework>")
    {
        _feed = feed;
        Folder = Path.Combine(Directory.CreateTempSubdirectory("containersec-").FullName, "my shop é");
        Directory.CreateDirectory(Folder);
        With("Shop.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {properties}
                <RestorePackagesWithLockFile>false</RestorePackagesWithLockFile>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ContainerSecurity.MSBuild" Version="*" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        With("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="local" value="{feed.PackagesFolder}" /><add key="machine" value="{Feed.MachineFolder}" /></packageSources>
              <packageSourceMapping><clear /></packageSourceMapping>
            </configuration>
            """);
        // The folders above have settings of their own on some machines.
        With("Directory.Build.props", "<Project />");
        With("Directory.Build.targets", "<Project />");
        With(".editorconfig", "root = true\n");
        With("containersecurity.json", """{ "root": true }""");
        With("Shop.cs", "namespace Shop { public class Order { } }");
    }

    public string Folder { get; }

    public string FullPath(string path) => Path.Combine(Folder, path);

    public Consumer With(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), text);
        return this;
    }

    public ProcessRun Build(params string[] arguments) => Processes.DotNet(Folder, _feed.RestoreFolder, ["build", "-nologo", "-v:m", .. arguments]);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
}
