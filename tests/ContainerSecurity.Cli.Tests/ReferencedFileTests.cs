using System;
using System.IO;

namespace ContainerSecurity.Cli.Tests;

/// <summary>Files that a template takes something from: within the folders that were asked for, and nowhere else.</summary>
public class ReferencedFileTests
{
    [Theory]
    [InlineData("infra", "image.txt", true)]
    [InlineData("infra", "text/../text/image.txt", true)]
    [InlineData("infra/main.bicep", "image.txt", false)]
    [InlineData("infra", "../image.txt", false)]
    [InlineData(".", "../image.txt", true)]
    [InlineData(".", "../.git/image.txt", false)]
    [InlineData("infra", "../infra-other/image.txt", false)]
    [InlineData("infra", "linked/image.txt", false)]
    [InlineData("infra", "link.txt", false)]
    [InlineData("infra", "text", false)]
    [InlineData("infra", "missing.txt", false)]
    [InlineData("infra", "a\\u{0}b", false)]
    public void A_text_is_loaded_from_within_what_was_asked_for(string asked, string path, bool isRead)
    {
        using var elsewhere = new Workspace().With("image.txt", "example.org/web:latest");
        using var workspace = new Workspace();
        foreach (var place in new[] { "infra/image.txt", "infra/text/image.txt", "image.txt", ".git/image.txt", "infra-other/image.txt" })
            workspace.With(place, "example.org/web:latest");
        Directory.CreateSymbolicLink(workspace.FullPath("infra/linked"), elsewhere.Folder);
        File.CreateSymbolicLink(workspace.FullPath("infra/link.txt"), elsewhere.FullPath("image.txt"));
        workspace.With("infra/main.bicep", $$"""
            resource g 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
              name: 'g'
              properties: { containers: [ { name: 'a', properties: { image: loadTextContent('{{path}}') } } ] }
            }
            """);

        var output = workspace.Run("analyze", asked, "--preset", "all").Output;

        output.Contains("example.org/web:latest", StringComparison.Ordinal).Should().Be(isRead);
    }

    [Fact]
    public void Outputs_of_modules_and_imports_are_followed()
    {
        using var workspace = new Workspace()
            .With("shared.bicep", "@export()\nvar tag = 'latest'")
            .With("modules/registry.bicep", "param name string\noutput server string = '${name}.example.org'")
            .With("main.bicep", """
                import { tag } from 'shared.bicep'
                module r 'modules/registry.bicep' = { name: 'r', params: { name: 'reg' } }
                resource g 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
                  name: 'g'
                  properties: { containers: [ { name: 'a', properties: { image: '${r.outputs.server}/web:${tag}' } } ] }
                }
                """);

        workspace.Run("analyze", ".", "--preset", "all").Output.Should().Contain("reg.example.org/web:latest");
    }
}
