using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ContainerSecurity.Core.Tests.Model;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Core.Tests.Languages.Azure;

/// <summary>What we evaluate against what the real engine, which the Bicep compiler has within it, says that would be deployed.</summary>
public sealed class ArmOracleTests(ITestOutputHelper output)
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Fact]
    public void Real_templates_deploy_what_the_engine_says() => Compare(atLeast: 25, [.. AzureSamples.Corpus(".json")]);

    [Fact]
    public void Cases_of_other_tools_deploy_what_the_engine_says() => Compare(atLeast: 80, [.. AzureSamples.Cases("arm")]);

    private void Compare(int atLeast, params (string Name, string Text)[] files)
    {
        using var compiler = BicepCompiler.Start();
        var folder = Directory.CreateTempSubdirectory("arm");
        var comparison = new ModelComparison();
        var evaluated = 0;
        try
        {
            for (var i = 0; i < files.Length; i++)
            {
                var (name, text) = files[i];
                if (DocumentParser.Parse("template.json", SourceText.From(text))[0] is not AzureDocument { SyntaxDiagnostics.IsEmpty: true } ours)
                    continue;
                var arguments = new StringBuilder($"using './t{i}.json'\n");
                var isMadeUp = false;
                foreach (var parameter in ours.Parameters.Where(p => p.Default is null))
                {
                    // What may be left out is left out.
                    if (Declaration(text, parameter)?["nullable"] is not null)
                        continue;
                    isMadeUp = true;
                    arguments.Append(CultureInfo.InvariantCulture, $"param {parameter.Name} = {Argument(text, parameter)}\n");
                }

                var path = Path.Combine(folder.FullName, $"t{i}.bicepparam");
                File.WriteAllText(Path.Combine(folder.FullName, $"t{i}.json"), text);
                File.WriteAllText(path, arguments.ToString());
                if (compiler.Snapshot(path)?["predictedResources"] is not JsonArray predicted)
                    continue;
                evaluated++;
                var theirs = new JsonObject { ["$schema"] = "deploymentTemplate.json#", ["resources"] = predicted.DeepClone() };
                comparison.Compare(name, ours, Parsed.Template(theirs.ToJsonString()), isMadeUp);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        output.WriteLine($"{evaluated} of {files.Length} files are evaluated; {comparison.Both} values are known to both, {comparison.Left} to us only, {comparison.Right} to the engine only");
        foreach (var difference in comparison.Differences.Take(50))
            output.WriteLine(difference);
        evaluated.Should().BeGreaterThanOrEqualTo(atLeast);
        comparison.Differences.Should().BeEmpty();
    }

    // A value that the engine takes: an allowed one where there are such.
    private static string Argument(string text, AzureParameter parameter)
    {
        var declaration = Declaration(text, parameter);
        if (declaration?["allowedValues"] is JsonArray { Count: > 0 } allowed && allowed[0] is JsonValue first)
            return first.TryGetValue<string>(out var word) ? $"'{word}'" : first.ToJsonString();
        return parameter.Type.ToLowerInvariant() switch
        {
            "int" => declaration?["minValue"]?.ToJsonString() ?? "1",
            "bool" => "true",
            "array" => "[]",
            "object" or "secureobject" => "{}",
            _ => "'" + new string('x', (int?)declaration?["minLength"] ?? 5) + "'",
        };
    }

    private static JsonNode? Declaration(string text, AzureParameter parameter) =>
        JsonNode.Parse(text, new JsonNodeOptions { PropertyNameCaseInsensitive = true }, Lenient)?["parameters"]?[parameter.Name];
}
