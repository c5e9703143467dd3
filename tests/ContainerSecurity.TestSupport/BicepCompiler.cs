using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace ContainerSecurity.TestSupport;

/// <summary>The real compiler, resident, where its NuGet package (Azure.Bicep.CommandLine.linux-x64) has been restored. It is an oracle for tests and no part of the product.</summary>
internal sealed class BicepCompiler : IDisposable
{
    private readonly Process _process;
    private int _id;

    private BicepCompiler(string path) => _process = Process.Start(new ProcessStartInfo(path, "jsonrpc --stdio")
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    /// <summary>Starts it; skips the test, saying so, where it is not there.</summary>
    public static BicepCompiler Start()
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var package = Path.Combine(packages, "azure.bicep.commandline.linux-x64");
        var path = Directory.Exists(package) ? Directory.GetDirectories(package).Select(d => Path.Combine(d, "tools", "bicep")).LastOrDefault(File.Exists) : null;
        if (path is null || !OperatingSystem.IsLinux())
            Assert.Skip("needs the NuGet package Azure.Bicep.CommandLine.linux-x64, which is not restored here");
        return new BicepCompiler(path);
    }

    /// <summary>The template that a file compiles to, or null where it does not compile.</summary>
    public string? Compile(string path) => Compile(path, out _);

    /// <summary>The template that a file compiles to, or null where it does not compile.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="errors">Why it does not.</param>
    public string? Compile(string path, out List<(string Path, string Message)> errors)
    {
        var result = Call("bicep/compile", new JsonObject { ["path"] = path });
        errors = [.. (result?["diagnostics"]?.AsArray() ?? []).Where(d => (string?)d!["level"] == "Error").Select(d => ((string)d!["source"]!, (string)d["message"]!))];
        return result is not null && (bool?)result["success"] == true ? (string?)result["contents"] : null;
    }

    /// <summary>What the file of arguments deploys, evaluated; null where the engine refuses.</summary>
    public JsonNode? Snapshot(string path) => Call("bicep/getSnapshot", new JsonObject
    {
        ["path"] = path,
        ["metadata"] = new JsonObject { ["subscriptionId"] = "00000000-0000-0000-0000-000000000001", ["resourceGroup"] = "rg", ["location"] = "westeurope", ["tenantId"] = "00000000-0000-0000-0000-000000000002" },
    }) is { } result && (string?)result["snapshot"] is { } snapshot ? JsonNode.Parse(snapshot) : null;

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private JsonNode? Call(string method, JsonObject parameters)
    {
        var request = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = ++_id, ["method"] = method, ["params"] = parameters };
        var body = Encoding.UTF8.GetBytes(request.ToJsonString());
        var stream = _process.StandardInput.BaseStream;
        stream.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
        stream.Write(body);
        stream.Flush();
        return JsonNode.Parse(ReadBody())?["result"];
    }

    private byte[] ReadBody()
    {
        var stream = _process.StandardOutput.BaseStream;
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            var next = stream.ReadByte();
            if (next < 0)
                throw new InvalidOperationException("The compiler ended.");
            header.Append((char)next);
        }

        var length = header.ToString().Split("\r\n").Single(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)).Split(':')[1];
        var body = new byte[int.Parse(length, System.Globalization.CultureInfo.InvariantCulture)];
        stream.ReadExactly(body);
        return body;
    }
}
