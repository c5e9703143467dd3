using System;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using ContainerSecurity.Samples.Service;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Samples.Tests;

public class EmbeddingTests
{
    [Fact]
    public async Task The_service_answers_with_a_report()
    {
        await using var service = await RunningApplication.StartAsync(ServiceApplication.Create(RunningApplication.Quiet));
        using var response = await service.PostAsync("/analyze?path=web/Dockerfile", "FROM node:latest\nUSER root\n", "text/plain");
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/sarif+json");
        var results = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["runs"]![0]!["results"]!.AsArray();
        results.Should().Contain(r => r!["ruleId"]!.GetValue<string>() == "CNS2002");

        using var large = await service.PostAsync("/analyze?path=Dockerfile", new string('#', 2 * 1024 * 1024), "text/plain");
        large.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        using var nameless = await service.PostAsync("/analyze", "FROM scratch\n", "text/plain");
        nameless.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public void The_program_prints_findings_and_fails_for_errors()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var program = Path.Combine(Repository.Root, "samples", "embedding", "bin", configuration, "net10.0", "Embedding.dll");
        var start = new ProcessStartInfo("dotnet", [program, "samples/kubernetes/shop.yaml"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd().Should().Contain("samples/kubernetes/shop.yaml(").And.Contain(": error CNS");
        process.WaitForExit();
        process.ExitCode.Should().Be(1);
    }
}
