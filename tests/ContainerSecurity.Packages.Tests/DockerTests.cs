using System.IO;
using ContainerSecurity.Docker.Tests;

namespace ContainerSecurity.Packages.Tests;

/// <summary>A program elsewhere that looks at a built image, with the packages only.</summary>
public sealed class DockerTests(Feed feed)
{
    [Fact]
    public void A_program_reads_an_archive_and_runs_the_rules_on_it()
    {
        using var project = new Consumer(feed);
        project.With("Shop.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ContainerSecurity.Docker" Version="*" />
                <PackageReference Include="ContainerSecurity.Rules" Version="*" />
              </ItemGroup>
            </Project>
            """).With("Shop.cs", """
            using System;
            using System.Linq;
            using ContainerSecurity;
            using ContainerSecurity.Docker;
            using ContainerSecurity.Rules;

            try
            {
                foreach (var diagnostic in new Analyzer(BuiltInRules.Pack).Run(DocumentSet.Create(ImageArchive.Read(args[0]))).Active)
                    Console.WriteLine(diagnostic);
            }
            catch (ImageReadException exception)
            {
                Console.WriteLine($"{exception.Path}: {exception.Problem}");
            }
            """);
        File.WriteAllBytes(project.FullPath("api.tar"), Samples.Faulty().DockerArchive());
        var run = Processes.DotNet(project.Folder, feed.RestoreFolder, "run", "--", "api.tar");
        run.ExitCode.Should().Be(0, run.Output);
        run.Output.Should().Contain("error CNS3062: '/root/.ssh/id_rsa' contains a private key");
        Processes.DotNet(project.Folder, feed.RestoreFolder, "run", "--no-build", "--", "Shop.csproj").Output.Should().Contain("Shop.csproj: ");
    }
}
