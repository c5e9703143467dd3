using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContainerSecurity.Core.Tests.Model;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Core.Tests.Languages.Azure.Bicep;

/// <summary>What we read in a Bicep file against what we read in the template that the real compiler makes of it.</summary>
public sealed class BicepOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Real_files_and_their_modules_are_read_as_their_compiled_form()
    {
        using var compiler = BicepCompiler.Start();
        using var sources = new BicepSources();
        var comparison = new ModelComparison();
        var compiled = 0;
        foreach (var path in sources.Paths)
        {
            if (sources.Compile(compiler, path, out _) is not { } template)
                continue;
            compiled++;
            // What a deployment says of itself is written differently.
            comparison.Compare(path, DeployedResources.Of(sources.Read(path), path).Where(IsOther), Parsed.Template(template).Resources.Where(IsOther));
        }

        Report(comparison, compiled, sources.Paths.Count(), atLeast: 50);
    }

    [Fact]
    public void Cases_of_other_tools_are_read_as_their_compiled_form() => Compare(AzureSamples.Cases("bicep"), atLeast: 80);

    [Fact]
    public void Real_files_have_no_syntax_errors()
    {
        foreach (var (name, text) in AzureSamples.Corpus(".bicep"))
            Deployed.Bicep(text).SyntaxDiagnostics.Where(d => d.Id != "CNS0304").Should().BeEmpty(name);
    }

    private void Compare(List<(string Name, string Text)> files, int atLeast)
    {
        using var compiler = BicepCompiler.Start();
        var folder = Directory.CreateTempSubdirectory("bicep");
        var comparison = new ModelComparison();
        var compiled = 0;
        try
        {
            var path = Path.Combine(folder.FullName, "main.bicep");
            foreach (var (name, text) in files)
            {
                // A module in a registry would be fetched.
                if (text.Contains("'br:") || text.Contains("'br/") || text.Contains("'ts:") || text.Contains("'ts/"))
                    continue;
                File.WriteAllText(path, text);
                if (compiler.Compile(path) is not { } template)
                    continue;
                compiled++;
                comparison.Compare(name, Deployed.Bicep(text), Parsed.Template(template));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Report(comparison, compiled, files.Count, atLeast);
    }

    private static bool IsOther(AzureResource resource) => !resource.Type.Equals("Microsoft.Resources/deployments", System.StringComparison.OrdinalIgnoreCase);

    private void Report(ModelComparison comparison, int compiled, int files, int atLeast)
    {
        output.WriteLine($"{compiled} of {files} files compile; {comparison.Both} values are known to both, {comparison.Left} to us only, {comparison.Right} in the compiled form only");
        foreach (var difference in comparison.Differences.Take(50))
            output.WriteLine(difference);
        compiled.Should().BeGreaterThanOrEqualTo(atLeast);
        comparison.Differences.Should().BeEmpty();
    }
}
